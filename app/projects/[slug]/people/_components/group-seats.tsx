import Link from "next/link";
import { type Group, gapWords } from "@/app/_ui/group";
import { Record } from "@/app/_ui/record";
import { Seat } from "@/app/_ui/seat";
import { people } from "@/lib/checklist/words";
import type { SeatView } from "@/lib/projects/queries";
import { SeatLine } from "./seat-line";

type GroupSeatsProps = { group: Group; seats: SeatView[]; home: string; mayAdd: boolean };

/** A group's people, or its gap said out loud. */
export function GroupSeats({ group, seats, home, mayAdd }: GroupSeatsProps) {
  const resting = seats.filter((seat) => seat.pausedOn).length;
  return (
    <Record
      name={group.name}
      note={seats.length > 0 && `${people(seats.length)}${resting > 0 ? `, ${resting} on a break` : ""}`}
    >
      <ul className="seat-lines">
        {seats.map((seat) => (
          <SeatLine key={seat.number} seat={seat} group={group} home={home} />
        ))}
        {seats.length === 0 && (
          <li className="seat-line seat-line--gap">
            <Seat group={group.key} letter={group.letter} state="empty" />
            <p className="seat-line__name">{gapWords(group)}</p>
            {mayAdd && (
              <Link className="standalone-link" href={`${home}/new?group=${group.key}`}>
                Add someone<span className="visually-hidden">: {group.name}</span>
              </Link>
            )}
          </li>
        )}
      </ul>
    </Record>
  );
}
