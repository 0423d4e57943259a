import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { dayInWords } from "@/lib/calendar/days";
import type { SeatView } from "@/lib/projects/queries";

/** Those who left: their part in the work stays. */
export function LeftRecord({ seats, home }: { seats: SeatView[]; home: string }) {
  return (
    <Record name="Were at the table" note="What they said and did stays in the record.">
      <ul className="lines">
        {seats.map(({ number, name, joinedOn, leftOn }) => (
          <li key={number} className="line">
            <p>
              <Link className="name-link" href={`${home}/${number}`}>
                {name}
              </Link>
            </p>
            <p className="line__facts">
              From {dayInWords(joinedOn)} to {dayInWords(leftOn ?? joinedOn)}
            </p>
          </li>
        ))}
      </ul>
    </Record>
  );
}
