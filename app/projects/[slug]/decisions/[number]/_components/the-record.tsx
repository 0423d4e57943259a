import Link from "next/link";
import { History } from "@/app/_ui/history";
import { Icon } from "@/app/_ui/icon";
import { Record } from "@/app/_ui/record";
import type { HistoryLine } from "@/lib/history/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { Deed, inFours } from "../../../history/_components/deed";

/** Where it stands in the ledger, and what was done to it since. What it says itself is not said again. */
export function TheRecord({ lines, view }: { lines: HistoryLine[]; view: ProjectView }) {
  const first = lines.at(-1);
  if (!first) return null;
  const { seq, fingerprint } = first;
  return (
    <Record name="The record">
      <p className="ledger-line">
        <span className="ledger-line__seal">
          <Icon name="lock" /> Entry {seq}
        </span>
        <span>
          Fingerprint <span className="ledger-line__print">{inFours(fingerprint)}</span>
        </span>
        {seq > 1 && <span>Follows entry {seq - 1}</span>}
      </p>
      <p className="no-print">
        <Link className="standalone-link" href={`/projects/${view.slug}/history`}>
          How we know that nothing was changed
        </Link>
      </p>
      <History>
        {lines.map((line) => (
          <Deed
            key={line.seq}
            line={line === first ? { ...line, changes: [] } : line}
            timeZone={view.network.timeZone}
          />
        ))}
      </History>
    </Record>
  );
}
