import Link from "next/link";
import { Rule } from "@/app/_ui/rules";
import { mayMend, wayToMend, whoMends } from "@/lib/checklist/mending";
import type { EvaluatedRule } from "@/lib/checklist/types";
import { count } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";

const kinds = { essential: "Essential", "good-practice": "Good practice" };

/** One rule with its answer, the reason, what mends it, and the statements it is evidence for. */
export function AreaRule({ view, rule }: { view: ProjectView; rule: EvaluatedRule }) {
  const { mend } = rule;
  const way = mend && wayToMend(view, mend);
  const who = mend && !mayMend(view, mend.path) ? whoMends(view, mend.path) : null;
  return (
    <Rule
      answer={rule.answer}
      name={`${rule.id} ${rule.title}`}
      reason={rule.reason}
      kind={kinds[rule.kind]}
      mend={way ? { href: `/projects/${view.slug}/${way.path}`, label: way.label } : undefined}
    >
      {mend && who && (
        <p className="note">
          {who} can do this: {lowered(mend.label)}.
        </p>
      )}
      <Statements view={view} ids={rule.statements} />
    </Rule>
  );
}

function Statements({ view, ids }: { view: ProjectView; ids: string[] }) {
  const quoted = view.framework.statements.filter(({ id }) => ids.includes(id));
  if (quoted.length === 0) return null;
  return (
    <details className="fold">
      <summary>{count(quoted.length, "statement that this is", "statements that this is")} evidence for</summary>
      <ul className="bulleted">
        {quoted.map(({ id, text }) => (
          <li key={id}>
            <Link href={`/projects/${view.slug}/accountability#${id}`}>“{text}”</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
