import { type Group, tableWords } from "./group";
import { Seat } from "./seat";

type RowSeat = { group: string; signed: boolean };

const mostDrawn = 8;

/** The project's seats in one line, for the head of its pages. A long group is drawn in part; its count is whole. */
export function SeatRow({ seats, groups }: { seats: RowSeat[]; groups: Group[] }) {
  return (
    <span className="seat-row">
      <span className="visually-hidden">{tableWords(seats, groups)}</span>
      {groups.map((group) => (
        <GroupInRow key={group.key} group={group} seats={seats.filter((seat) => seat.group === group.key)} />
      ))}
    </span>
  );
}

function GroupInRow({ group, seats }: { group: Group; seats: RowSeat[] }) {
  const gap = seats.length === 0;
  const signed = seats.filter((seat) => seat.signed).length;
  const places = Array.from({ length: Math.min(mostDrawn, seats.length) }, (_, place) => place);
  return (
    <span className={gap ? "seat-row__group seat-row__group--gap" : "seat-row__group"} aria-hidden="true">
      <span className="seat-row__seats">
        {gap && <Seat group={group.key} state="empty" letter={false} />}
        {places.map((place) => (
          <Seat key={place} group={group.key} state={place < signed ? "signed" : "open"} letter={false} />
        ))}
      </span>
      <span className="seat-row__count">
        {group.letter} {seats.length}
      </span>
    </span>
  );
}
