import { type Group, gapWords } from "./group";
import type { TableSeat } from "./round-table-geometry";
import { Seat } from "./seat";

type Props = { seats: TableSeat[]; groups: Group[]; always?: boolean };

/** Who is at the table, in words. On phones always; on wide screens only when the picture has no room for names. */
export function TableList({ seats, groups, always = false }: Props) {
  return (
    <ul className={`table-list ${always ? "table-list--always" : "table-list--on-phone"}`}>
      {groups.map((group) => {
        const here = seats.filter((seat) => seat.group === group.key);
        return (
          <li key={group.key} className="table-list__group">
            <Seat group={group.key} letter={group.letter} state={here.length === 0 ? "empty" : "signed"} />
            <span>
              <strong>{group.name}</strong>
              <span className="table-list__names">
                {here.length === 0 ? gapWords(group) : here.map(nameOf).join(", ")}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const nameOf = (seat: TableSeat): string => (seat.paused ? `${seat.name} (taking a break)` : seat.name);
