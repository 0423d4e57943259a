import Link from "next/link";
import { Select } from "@/app/_ui/select";
import { dayInWords } from "@/lib/calendar/days";
import type { CitedDecision } from "@/lib/projects/queries";

type CiteDecisionProps = { slug: string; decisions: CitedDecision[]; hint: string; optional?: boolean };

/** The decision that a change goes back to: one that stands, or the way to write one down first. */
export function CiteDecision({ slug, decisions, hint, optional }: CiteDecisionProps) {
  const options = decisions.map(({ number, title, decidedOn }) => ({
    value: String(number),
    label: `${number}. ${title} (${dayInWords(decidedOn)})`,
  }));
  return (
    <div>
      <Select
        name="decision"
        label="Which decision does this go back to?"
        hint={hint}
        empty={optional ? "None" : "Choose a decision"}
        options={options}
        optional={optional}
      />
      <p>
        <Link href={`/projects/${slug}/decisions/new`}>It is not written down yet: write the decision down first</Link>
      </p>
    </div>
  );
}

/** "decision 3, “We close”, of 23 November 2026", as a link. */
export function DecisionName({ slug, decision }: { slug: string; decision: CitedDecision }) {
  const { number, title, decidedOn } = decision;
  return (
    <>
      <Link href={`/projects/${slug}/decisions/${number}`}>
        decision {number}, “{title}”
      </Link>
      , of {dayInWords(decidedOn)}
    </>
  );
}
