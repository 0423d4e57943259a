import Link from "next/link";
import { Ruled } from "@/app/_ui/ruled";
import { Stamp } from "@/app/_ui/stamp";
import { dayInWords } from "@/lib/calendar/days";
import type { DecisionLine } from "@/lib/decisions/queries";
import type { ProjectView } from "@/lib/projects/queries";

/** The decision that was made last and stands. Nothing while there is none: the checklist asks for the first one. */
export function LatestDecision({ view, decision }: { view: ProjectView; decision: DecisionLine | null }) {
  if (decision === null) return null;
  const { number, title, decidedOn, reviewOn, madeWithout } = decision;
  const home = `/projects/${view.slug}/decisions`;
  return (
    <Ruled title="Latest decision">
      <p className="ruled__what">
        <Link href={`${home}/${number}`}>{title}</Link>
      </p>
      <p className="note">
        Decided on {dayInWords(decidedOn)}.{reviewOn !== null && ` To look at again on ${dayInWords(reviewOn)}.`}
      </p>
      <Stamp small without={madeWithout} groups={view.framework.groups} />
      <Link className="standalone-link" href={home}>
        See all decisions
      </Link>
      <Link className="standalone-link" href={`/projects/${view.slug}/power`}>
        See who brings up, decides and does what
      </Link>
    </Ruled>
  );
}
