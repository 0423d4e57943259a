import Link from "next/link";
import type { Group } from "@/app/_ui/group";
import { Seat } from "@/app/_ui/seat";
import { role } from "@/app/_ui/table-role";
import type { MapRow } from "@/lib/priorities/map";
import { type Place, places, placeWords } from "@/lib/priorities/words";
import { MapCell } from "./map-cell";

type PriorityMapProps = { map: Record<Place, MapRow[]>; groups: Group[]; home: string };

/** A row for each priority, a column for each group at the table, in three parts. On a phone each row is a card. */
export function PriorityMap({ map, groups, home }: PriorityMapProps) {
  return (
    <table className="data-table cards-on-phone priority-map" aria-label="What matters, and to whom" {...role("table")}>
      <thead {...role("rowgroup")}>
        <tr {...role("row")}>
          <th scope="col" {...role("columnheader")}>
            What matters
          </th>
          {groups.map((group) => (
            <th key={group.key} scope="col" {...role("columnheader")}>
              <span className="priority-map__group">
                <Seat group={group.key} letter={group.letter} state="signed" size="small" />
                {group.name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {places.map((place) => (
        <tbody key={place} {...role("rowgroup")}>
          <tr className="priority-map__place" {...role("row")}>
            <th colSpan={groups.length + 1} scope="rowgroup" {...role("rowheader")}>
              <span className="priority-map__name">{placeWords[place].name}</span>
              <span className="note">{map[place].length === 0 ? "Nothing so far." : placeWords[place].note}</span>
            </th>
          </tr>
          {map[place].map((row) => (
            <PriorityRow key={row.priority.number} row={row} groups={groups} home={home} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PriorityRow({ row: { priority, cells }, groups, home }: { row: MapRow } & Omit<PriorityMapProps, "map">) {
  return (
    <tr className="priority-map__row" {...role("row")}>
      <th scope="row" {...role("rowheader")}>
        <Link href={`${home}/${priority.number}`}>{priority.what}</Link>
        <span className="note">{priority.by.name}</span>
      </th>
      {groups.map(({ key, name }, place) => (
        <MapCell key={key} label={name} cell={cells[place]} />
      ))}
    </tr>
  );
}
