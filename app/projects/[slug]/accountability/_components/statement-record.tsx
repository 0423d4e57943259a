import "./accountability.css";
import Link from "next/link";
import { Rule, Rules } from "@/app/_ui/rules";
import type { Accountability } from "@/lib/accountability/queries";
import { wayToMend } from "@/lib/checklist/mending";
import type { RuleEvidence, StatementEvidence } from "@/lib/checklist/statement-evidence";
import type { ProjectView } from "@/lib/projects/queries";
import { RecordsBeside } from "./records-beside";
import { StateOfStatement } from "./state-of-statement";

type Props = { view: ProjectView; statement: StatementEvidence; accountability: Accountability };

/** One statement, how it stands, and every rule that looks at it with the records that speak for it or against it. */
export function StatementRecord({ view, statement, accountability }: Props) {
  const { id, number, text, state, reason, rules } = statement;
  return (
    <section className="record statement-row" id={id} aria-labelledby={`${id}-name`}>
      <div className="record__margin">
        <h2 className="record__name" id={`${id}-name`}>
          Statement {number}
        </h2>
        <p className="statement-row__state">
          <StateOfStatement state={state} />
        </p>
      </div>
      <div className="record__body">
        <blockquote className="statement-row__text">“{text}”</blockquote>
        <p>{reason}</p>
        <Rules>
          {rules.map((rule) => (
            <RuleBeside key={rule.id} view={view} rule={rule} accountability={accountability} />
          ))}
        </Rules>
      </div>
    </section>
  );
}

type RuleProps = Omit<Props, "statement"> & { rule: RuleEvidence };

function RuleBeside({ view, rule, accountability }: RuleProps) {
  const home = `/projects/${view.slug}`;
  const way = rule.mend && wayToMend(view, rule.mend);
  return (
    <Rule
      answer={rule.says}
      name={<Link href={`${home}/checklist/${rule.area}`}>{`${rule.id} ${rule.title}`}</Link>}
      reason={
        rule.onlySeats ? `${rule.reason} Who sits at the table is evidence once you have begun to work.` : rule.reason
      }
      mend={way ? { href: `${home}/${way.path}`, label: way.label } : undefined}
    >
      <RecordsBeside home={home} records={rule.records} accountability={accountability} />
    </Rule>
  );
}
