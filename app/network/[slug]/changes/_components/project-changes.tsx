import Link from "next/link";
import { Flag } from "@/app/_ui/flag";
import { statusWords } from "@/app/_ui/status";
import { dayInWords } from "@/lib/calendar/days";
import { listWithAnd } from "@/lib/checklist/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import { type ChangedDecision, deedsInWords, type ProjectChanges } from "@/lib/network/changes";

type ChangesProps = { changes: ProjectChanges; areas: FrameworkContent["areas"] };

/** What was done in one project, and what came of it. */
export function ChangesOfProject({ changes, areas }: ChangesProps) {
  const { slug, title, deeds, steps, differ, decisions, groups } = changes;
  const home = `/projects/${slug}`;
  const nameOf = (area: string) => areas.find(({ key }) => key === area)?.name ?? area;
  const madeWithout = decisions.filter((decision) => decision.madeWithout.length > 0);
  const differed = decisions.filter((decision) => decision.differed);
  const namesOf = (keys: string[]) =>
    listWithAnd(keys.map((key) => groups.find((group) => group.key === key)?.inSentence ?? key));
  return (
    <li className="changes__project">
      <h2 className="changes__title">
        <Link href={home}>{title}</Link>
      </h2>
      <ul className="changes__lines">
        {deeds.length > 0 && (
          <li>
            {deedsInWords(deeds)} <Link href={`${home}/history`}>The history</Link>
          </li>
        )}
        {steps.map(({ area, before, after }) => (
          <li key={area}>
            <Link href={`${home}/checklist/${area}`}>{nameOf(area)}</Link>: from “{statusWords[before]}” to “
            {statusWords[after]}”
          </li>
        ))}
        {differ.map((area) => (
          <li key={area}>
            <Flag kind="soon">
              People see <Link href={`${home}/checklist/${area}`}>{nameOf(area)}</Link> differently
            </Flag>
          </li>
        ))}
        {differed.map((decision) => (
          <li key={decision.number}>
            <Flag kind="soon">
              Somebody saw <DecisionLink home={home} decision={decision} /> differently
            </Flag>
          </li>
        ))}
        {madeWithout.map((decision) => (
          <li key={decision.number}>
            <Flag kind="now">
              Made without {namesOf(decision.madeWithout)}: <DecisionLink home={home} decision={decision} />,{" "}
              {dayInWords(decision.decidedOn)}
            </Flag>
          </li>
        ))}
      </ul>
    </li>
  );
}

function DecisionLink({ home, decision: { number, title } }: { home: string; decision: ChangedDecision }) {
  return (
    <Link href={`${home}/decisions/${number}`}>
      decision {number}, “{title}”
    </Link>
  );
}
