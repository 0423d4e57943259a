import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { dayInWords } from "@/lib/calendar/days";
import type { SeatView } from "@/lib/projects/queries";

/** Those who left: their part in the work stays. */
export function LeftRecord({ seats, home }: { seats: SeatView[]; home: string }) {
  return (
    <Record name="Were at the table" note="What they said and did stays in the record.">
      <ul className="gap-lines">
        {seats.map(({ number, name, joinedOn, leftOn }) => (
          <li key={number} className="gap-line">
            <p>
              <Link className="name-link" href={`${home}/${number}`}>
                {name}
              </Link>
            </p>
            <p className="seat-line__facts">
              From {dayInWords(joinedOn)} to {dayInWords(leftOn ?? joinedOn)}
            </p>
          </li>
        ))}
      </ul>
    </Record>
  );
}
