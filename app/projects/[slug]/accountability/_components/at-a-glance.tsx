import Link from "next/link";
import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import type { Accountability } from "@/lib/accountability/queries";
import { stateWords } from "@/lib/accountability/words";
import { dayInWords } from "@/lib/calendar/days";
import type { StatementEvidence, StatementState } from "@/lib/checklist/statement-evidence";
import { StateOfStatement } from "./state-of-statement";

const states: StatementState[] = ["kept", "partly", "not-yet", "nothing"];

/** All statements in one table: how each stands, and the newest record that was looked at. */
export function AtAGlance(accountability: Accountability) {
  const { evidence } = accountability;
  const counts = states.flatMap((state) => {
    const number = evidence.filter((statement) => statement.state === state).length;
    return number > 0 ? [`${stateWords[state]}: ${number}`] : [];
  });
  return (
    <>
      <p className="prose">{counts.join(" · ")}</p>
      <div className="statements-table">
        <CardTable
          label="How each statement stands"
          headings={["Statement", "How it stands", "Rules met", "Newest record"]}
        >
          {evidence.map((statement) => (
            <CardRow key={statement.id}>
              <CardCell label="Statement">
                <Link href={`#${statement.id}`}>
                  {statement.number}. {statement.text}
                </Link>
              </CardCell>
              <CardCell label="How it stands">
                <StateOfStatement state={statement.state} />
              </CardCell>
              <CardCell label="Rules met">{rulesMet(statement)}</CardCell>
              <CardCell label="Newest record">{newestOf(statement, accountability)}</CardCell>
            </CardRow>
          ))}
        </CardTable>
      </div>
    </>
  );
}

function rulesMet({ rules }: StatementEvidence): string {
  const asked = rules.filter(({ says }) => says !== "not-applicable");
  return asked.length === 0
    ? "None applies so far"
    : `${asked.filter(({ says }) => says === "met").length} of ${asked.length}`;
}

function newestOf({ rules }: StatementEvidence, { named, lastChanged, today }: Accountability): string {
  const days = rules
    .flatMap(({ records }) => records)
    .flatMap(({ kind, speakFor, speakAgainst, others }) => [
      lastChanged[kind],
      ...[speakFor, speakAgainst, others].flatMap((some) => named(kind, some)).map(({ on }) => on),
    ])
    .flatMap((day) => day ?? []);
  const newest = days
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  return newest ? dayInWords(newest) : "–";
}
