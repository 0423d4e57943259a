import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { listWithAnd } from "@/lib/checklist/words";
import type { StandingPriority } from "@/lib/priorities/map";
import type { SeatView } from "@/lib/projects/queries";

type StillToSayProps = { seats: SeatView[]; said: StandingPriority[]; helped: number[]; home: string };

/** Who has said nothing yet, and for whom the viewer can write it down. People on a break are not chased. */
export function StillToSay({ seats, said, helped, home }: StillToSayProps) {
  const heard = new Set(said.flatMap(({ by, views }) => [by.seat, ...spoken(views)]));
  const waiting = seats.filter(({ number, pausedOn }) => pausedOn === null && !heard.has(number));
  const toHelp = seats.filter(({ number }) => helped.includes(number));
  if (waiting.length === 0 && toHelp.length === 0) return null;
  return (
    <Record name="Not on the map yet" note="Nobody has to say anything.">
      {waiting.length > 0 && <p>{listWithAnd(waiting.map(({ name }) => name))}.</p>}
      {toHelp.length > 0 && (
        <ul className="plain-links no-print">
          {toHelp.map(({ number, name }) => (
            <li key={number}>
              <Link className="standalone-link" href={`${home}/new?for=${number}`}>
                Write down for {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Record>
  );
}

function spoken(views: StandingPriority["views"]): number[] {
  return views.flatMap(({ seat, view }) => (view === "neither" ? [] : [seat]));
}
