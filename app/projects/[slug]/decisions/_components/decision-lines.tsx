import Link from "next/link";
import { Stamp } from "@/app/_ui/stamp";
import { dayInWords } from "@/lib/calendar/days";
import type { DecisionLine } from "@/lib/decisions/queries";
import type { ProjectView } from "@/lib/projects/queries";

/** A few decisions beside what they come from. */
export function DecisionLines({ decisions, view }: { decisions: DecisionLine[]; view: ProjectView }) {
  return (
    <ul className="lines">
      {decisions.map(({ number, title, decidedOn, madeWithout, isSuperseded }) => (
        <li key={number} className="line">
          <Link className="line__what" href={`/projects/${view.slug}/decisions/${number}`}>
            Decision {number}: {title}
          </Link>
          <div className="line__facts">
            Decided on {dayInWords(decidedOn)}.{isSuperseded && " Another one took its place since."}
          </div>
          <Stamp small without={madeWithout} groups={view.framework.groups} />
        </li>
      ))}
    </ul>
  );
}
