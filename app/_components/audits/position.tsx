import Link from "next/link";
import { SummaryList } from "@/app/_ui/summary-list";
import type { AuditView } from "@/lib/audits/queries";
import { dayInWords } from "@/lib/calendar/days";

/** Which evidence an audit looks at: everything up to one entry of the project's history, named so that people can check it. */
export function Position({ audit, project }: { audit: AuditView; project: string }) {
  const { openedOn, openedBy, ledgerSeq, ledgerHash, stillHeld, framework, why } = audit;
  return (
    <>
      <SummaryList
        rows={[
          { name: "Why", value: <span className="as-written">{why}</span> },
          { name: "Opened", value: `${dayInWords(openedOn)}, by ${openedBy}` },
          {
            name: "Evidence",
            value: (
              <>
                Everything up to{" "}
                <Link href={`/projects/${project}/history?before=${ledgerSeq + 1}`}>
                  entry {ledgerSeq} of the history
                </Link>
                , as it stood on {dayInWords(openedOn)}
              </>
            ),
          },
          {
            name: "Fingerprint",
            value: (
              <span className="fingerprint">
                <span>{inFours(ledgerHash)}</span>
              </span>
            ),
          },
          { name: "Framework", value: `${framework.name}, version ${framework.version}` },
        ]}
      />
      <p className="note">
        {stillHeld
          ? "The project’s ledger still holds that entry, with this fingerprint."
          : "The project’s ledger does not hold that entry with this fingerprint any more, which should not happen. Please tell whoever looks after Alongside for you."}
      </p>
    </>
  );
}

const inFours = (hash: string): string => hash.replace(/(.{4})(?=.)/g, "$1 ");
