import Link from "next/link";
import { Flag } from "@/app/_ui/flag";
import type { NetworkAuditLine } from "@/lib/audits/network-queries";
import { spanInWords } from "@/lib/audits/words";
import { count } from "@/lib/checklist/words";

/** The audits of a network, one a line, with what waits for the auditor. `here` is the address of the list. */
export function NetworkAuditLines({ lines, here }: { lines: NetworkAuditLine[]; here: string }) {
  return (
    <ul className="lines">
      {lines.map((audit) => (
        <li key={audit.id} className="line">
          <Link className="line__what" href={`${here}/${audit.id}`}>
            {audit.title}, audit {audit.number}
          </Link>
          <p className="line__facts">
            {[
              spanInWords(audit),
              audit.openedBy,
              count(audit.findings, "finding", "findings"),
              audit.openFindings > 0 && `${audit.openFindings} open`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {audit.closedOn === null && audit.theirWord > 0 && (
            <Flag kind="now">
              {count(audit.theirWord, "finding has", "findings have")} a word from the table to read
            </Flag>
          )}
        </li>
      ))}
    </ul>
  );
}
