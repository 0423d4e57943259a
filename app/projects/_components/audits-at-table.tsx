import Link from "next/link";
import type { AuditAtTable } from "@/lib/audits/asked-queries";
import { dayInWords } from "@/lib/calendar/days";

type Props = { audits: AuditAtTable[]; withProject?: boolean };

/** That an auditor is looking, from the day on which they began: nobody finds out by chance. */
export function AuditsAtTable({ audits, withProject }: Props) {
  return (
    <ul className="task-list">
      {audits.map(({ slug, title, audit, openedOn }) => (
        <li key={slug} className="task task--plain">
          <h3 className="task__name">
            <Link href={`/projects/${slug}/audits/${audit}`}>Your table is being audited</Link>
          </h3>
          <p className="task__hint">
            Since {dayInWords(openedOn)} a coordinator of the network looks at what is recorded. You can read what they
            say of it, and say how you see it.{withProject && ` ${title}.`}
          </p>
        </li>
      ))}
    </ul>
  );
}
