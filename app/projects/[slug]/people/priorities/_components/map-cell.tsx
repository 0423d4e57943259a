import { CardCell } from "@/app/_ui/card-table";
import type { Cell } from "@/lib/priorities/map";
import { cellInWords } from "@/lib/priorities/words";
import { Mark } from "./mark";

/** What one group says about a priority. */
export function MapCell({ label, cell }: { label: string; cell: Cell | undefined }) {
  const { shares, pulls } = cellInWords(cell ?? { sharing: 0, pulling: 0 });
  return (
    <CardCell label={label}>
      <span className="sits-together">
        {shares && <Mark kind="shares">{shares}</Mark>}
        {pulls && <Mark kind="pulls-apart">{pulls}</Mark>}
        {!shares && !pulls && <Mark kind="nothing">Nothing said yet</Mark>}
      </span>
    </CardCell>
  );
}
