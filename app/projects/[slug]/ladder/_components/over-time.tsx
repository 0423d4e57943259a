import { History, HistoryItem } from "@/app/_ui/history";
import { dayInWords } from "@/lib/calendar/days";
import { people } from "@/lib/checklist/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { Claim, Ladder, Round } from "@/lib/ladder/queries";
import { middleOf } from "@/lib/ladder/rules";
import { rungInWords } from "@/lib/ladder/words";

type OverTimeProps = Ladder & { rungs: FrameworkContent["rungs"]; fewest: number };

/** Everything the project said of itself, and each time that everyone was asked, the latest first. */
export function OverTime({ claims, rounds, rungs, fewest }: OverTimeProps) {
  const said = claims.map((claim) => ({
    ...{ on: claim.claimedOn, key: `claim ${claim.number}` },
    item: <Said claim={claim} name={rungs.find(({ number }) => number === claim.rung)?.name} />,
  }));
  const asked = rounds.flatMap((round) =>
    round.closedOn === null
      ? []
      : [{ on: round.closedOn, key: `round ${round.number}`, item: <Asked round={round} fewest={fewest} /> }],
  );
  const lines = [...said, ...asked].toSorted((one, other) => other.on.localeCompare(one.on));
  return (
    <History>
      {lines.map(({ on, key, item }) => (
        <HistoryItem key={key} when={dayInWords(on)}>
          {item}
        </HistoryItem>
      ))}
    </History>
  );
}

function Said({ claim: { rung, why }, name }: { claim: Claim; name?: string }) {
  return (
    <>
      <p>
        <strong>
          We said rung {rung}: {name}
        </strong>
      </p>
      <p className="as-written">{why}</p>
    </>
  );
}

function Asked({ round: { answers, felt, openedOn }, fewest }: { round: Round; fewest: number }) {
  const middle = felt && middleOf(felt);
  return (
    <>
      <p>
        <strong>{middle === null ? "How it felt is not shown" : `It felt like ${rungInWords(middle)}`}</strong>
      </p>
      <p>
        Asked from {dayInWords(openedOn)}. {people(answers)} answered
        {felt ? `: ${countedByRung(felt)}.` : `. ${whyNot(answers, fewest)}`}
      </p>
    </>
  );
}

function whyNot(answers: number, fewest: number): string {
  return answers < fewest
    ? `Fewer than ${fewest} answers are never shown, and these are gone for good.`
    : "The sealed answers could not be opened, and are gone for good.";
}

/** "1 on rung 3, 4 on rung 5" */
function countedByRung(felt: number[]): string {
  return [...new Set(felt)]
    .map((rung) => `${felt.filter((answer) => answer === rung).length} on rung ${rung}`)
    .join(", ");
}
