import { Actions } from "@/app/_ui/actions";
import { PrintButton } from "@/app/_ui/print-button";

/** Without scripts the browser's own menu does it: so that is said. */
export function PrintReceipt() {
  return (
    <div className="receipt-part no-print">
      <Actions>
        <PrintButton>Print or save a copy</PrintButton>
      </Actions>
      <p className="note">
        To print this page or save it as a file, you can also use “Print” in your browser’s menu. Menus and buttons are
        left out.
      </p>
    </div>
  );
}
