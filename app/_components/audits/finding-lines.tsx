import Link from "next/link";
import type { AuditView, FindingView } from "@/lib/audits/queries";
import { findingKindWords } from "@/lib/audits/words";
import { dayInWords } from "@/lib/calendar/days";
import { FindingState } from "./finding-state";
import { shortNameOf, subjectsOf } from "./subjects";

type FindingLinesProps = { audit: AuditView; findings: FindingView[]; home: string };

/** Findings, one a line, with where each stands. `home` is the address of their audit. */
export function FindingLines({ audit, findings, home }: FindingLinesProps) {
  const subjects = subjectsOf(audit);
  return (
    <ul className="lines">
      {findings.map(({ number, kind, subject: key, dueOn, state, seen }) => {
        const subject = subjects.find((one) => one.key === key);
        return (
          <li key={number} className="line">
            <Link className="line__what" href={`${home}/findings/${number}`}>
              Finding {number}: {findingKindWords[kind]}
            </Link>
            <p className="line__facts">
              {[subject && shortNameOf(subject), dueOn && `by ${dayInWords(dueOn)}`].filter(Boolean).join(" · ")}
            </p>
            <p className="line__note as-written">{seen}</p>
            <FindingState state={state} />
          </li>
        );
      })}
    </ul>
  );
}
