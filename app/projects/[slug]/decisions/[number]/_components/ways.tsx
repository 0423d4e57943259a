import Link from "next/link";
import type { Decision } from "@/lib/decisions/queries";
import type { DecisionVerb } from "@/lib/decisions/rules";
import type { ProjectView } from "@/lib/projects/queries";
import { whyNot } from "../../_components/why-not";

export type Way = { verb: DecisionVerb; path: string; words: string };

export function waysOpen(ways: Way[], decision: Decision, view: ProjectView): Way[] {
  return ways.filter(({ verb }) => whyNot(view, verb, decision) === null);
}

/** Links to what the viewer can do about it now; nothing where there is nothing. */
export function Ways({ ways, decision, view }: { ways: Way[]; decision: Decision; view: ProjectView }) {
  const open = waysOpen(ways, decision, view);
  if (open.length === 0) return null;
  return (
    <p className="line__links no-print">
      {open.map(({ path, words }) => (
        <Link
          key={path}
          className="standalone-link"
          href={`/projects/${view.slug}/decisions/${decision.number}/${path}`}
        >
          {words}
        </Link>
      ))}
    </p>
  );
}
