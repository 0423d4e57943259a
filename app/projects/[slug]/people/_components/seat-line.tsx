import Link from "next/link";
import type { Group } from "@/app/_ui/group";
import { Seat } from "@/app/_ui/seat";
import { dayInWords } from "@/lib/calendar/days";
import type { SeatView } from "@/lib/projects/queries";
import { roleWords, signedInWords } from "./words";

/** One person at the table. */
export function SeatLine({ seat, group, home }: { seat: SeatView; group: Group; home: string }) {
  return (
    <li className="seat-line seat-line--person">
      <Seat group={group.key} letter={group.letter} state={seat.signed && !seat.pausedOn ? "signed" : "open"} />
      <div>
        <Link className="seat-line__name" href={`${home}/${seat.number}`}>
          {seat.name}
        </Link>
        <p className="seat-line__facts">{roleWords[seat.role]}</p>
      </div>
      <p className="seat-line__facts">
        Joined on {dayInWords(seat.joinedOn)}
        {seat.pausedOn && (
          <>
            <br />
            Taking a break since {dayInWords(seat.pausedOn)}
          </>
        )}
      </p>
      <p className="seat-line__facts">{signedInWords(seat)}</p>
    </li>
  );
}
