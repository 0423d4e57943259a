import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { people } from "@/lib/checklist/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { Round } from "@/lib/pulse/queries";
import { feelingWords } from "@/lib/pulse/words";
import { FeelingMark } from "./feeling-mark";

type OverTimeProps = Pick<FrameworkContent, "principles"> & { rounds: (Round & { closedOn: Day })[]; fewest: number };

/** How each principle felt, pulse by pulse, the latest first. */
export function OverTime({ rounds, principles, fewest }: OverTimeProps) {
  return (
    <CardTable
      label="How it felt over time, by principle"
      headings={["Closed on", "Answered", ...principles.map(({ name }) => name)]}
    >
      {rounds.map((round) => (
        <CardRow key={round.number}>
          <CardCell label="Closed on">{dayInWords(round.closedOn)}</CardCell>
          <CardCell label="Answered">
            <span>
              {people(round.answers)}
              {round.results === null && `. ${whyNot(round.answers, fewest)}`}
            </span>
          </CardCell>
          {principles.map(({ id, name }) => (
            <CardCell key={id} label={name}>
              <Felt feeling={round.results?.[id]} />
            </CardCell>
          ))}
        </CardRow>
      ))}
    </CardTable>
  );
}

function Felt({ feeling }: { feeling: NonNullable<Round["results"]>[string] | undefined }) {
  if (feeling === undefined) return "Not shown";
  return (
    <span>
      <FeelingMark feeling={feeling} /> {feelingWords[feeling]}
    </span>
  );
}

function whyNot(answers: number, fewest: number): string {
  return answers < fewest
    ? `Fewer than ${fewest} answers are never shown.`
    : "The sealed answers could not be opened, and are gone for good.";
}
