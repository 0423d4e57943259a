import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import { listWithAnd } from "@/lib/checklist/words";
import type { Asked } from "@/lib/people/queries";
import { askedWords } from "./words";

type AskedRecordProps = { asked: Asked[]; here: number; home: string; mayAsk: boolean };

/** How many were asked about each thing, never what they said. Those who ask also see whom. */
export function AskedRecord({ asked, here, home, mayAsk }: AskedRecordProps) {
  return (
    <Record
      id="asked"
      name="What people were asked"
      note="People on a break are left in peace, so they are not counted."
    >
      {here === 0 && <p>Nobody is here to ask yet.</p>}
      {here > 0 && (
        <SummaryList
          rows={asked.map(({ about, asked: count }) => ({
            name: askedWords[about],
            value: `${count} of ${here} asked`,
          }))}
        />
      )}
      {mayAsk && <StillToAsk asked={asked} home={home} />}
    </Record>
  );
}

function StillToAsk({ asked, home }: { asked: Asked[]; home: string }) {
  const waiting = whoIsWaiting(asked);
  if (waiting.length === 0) return null;
  return (
    <div className="no-print">
      <h3 className="label">Still to ask</h3>
      <ul className="plain-list">
        {waiting.map(({ number, name, about }) => (
          <li key={number} className="plain-list__row">
            <Link className="standalone-link" href={`${home}/${number}/edit`}>
              {name}
            </Link>
            <span className="note">{listWithAnd(about.map((one) => askedWords[one].toLowerCase()))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the order of their seats, each with what they were not asked about. */
function whoIsWaiting(asked: Asked[]) {
  const seats = new Map(asked.flatMap(({ waiting }) => waiting).map((seat) => [seat.number, seat]));
  return [...seats.values()]
    .sort((one, other) => one.number - other.number)
    .map((seat) => ({
      ...seat,
      about: asked
        .filter(({ waiting }) => waiting.some(({ number }) => number === seat.number))
        .map(({ about }) => about),
    }));
}
