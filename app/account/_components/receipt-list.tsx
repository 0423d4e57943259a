import Link from "next/link";
import { momentInWords } from "@/lib/calendar/moments";
import type { ReceiptLine } from "@/lib/receipts/queries";

/** Every receipt of one's own, newest first. */
export function ReceiptList({ receipts }: { receipts: ReceiptLine[] }) {
  if (receipts.length === 0) return <p>You have not signed the statements of a project yet.</p>;
  return (
    <ul className="task-list">
      {receipts.map((receipt) => (
        <li key={`${receipt.slug} ${receipt.number}`} className="task task--plain">
          <h3 className="task__name">
            <Link href={`/projects/${receipt.slug}/statements/receipt?number=${receipt.number}`}>
              {receipt.title}, receipt {receipt.number}
            </Link>
          </h3>
          <p className="task__hint">
            Signed on {momentInWords(receipt.signedAt, receipt.timeZone)}. {stateOf(receipt)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function stateOf({ withdrawnAt, replacedAt }: ReceiptLine): string {
  if (withdrawnAt) return "Withdrawn since.";
  return replacedAt ? "A newer signature took its place." : "";
}
