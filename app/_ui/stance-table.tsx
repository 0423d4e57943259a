import { useId } from "react";
import { PlaceAtTable, TableNames, TableTop } from "./round-table";
import { type Badge, namedTable, plainTable, type TableData, type TablePicture } from "./round-table-geometry";
import { StanceBadge, StanceMark } from "./stance-mark";

type StanceTableProps = {
  /** Everyone who had a seat, with how they stood as their badge. */
  table: TableData;
  /** How many said how they stand. */
  answered: number;
  /** What the picture shows, for whoever does not see it. */
  title: string;
  /** How many stood how: "5", "agreed". */
  stood: { stance: Badge; count: number; words: string }[];
};

/** The round table on the day of a decision, with how each person stood. The page names everyone beside it. */
export function StanceTable(props: StanceTableProps) {
  return (
    <figure className="round-table-figure">
      <Picture {...props} picture={namedTable(props.table)} kind="named" />
      <Picture {...props} picture={plainTable(props.table)} kind="plain" />
      <figcaption>
        <ul className="stance-key">
          {props.stood.map(({ stance, count, words }) => (
            <li key={stance}>
              <StanceMark stance={stance}>
                <strong>{count}</strong> {words}
              </StanceMark>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

type PictureProps = StanceTableProps & { picture: TablePicture; kind: "named" | "plain" };

function Picture({ table, answered, title, picture, kind }: PictureProps) {
  const titleId = useId();
  const { centre, places } = picture;
  const gap = kind === "plain" ? 24 : 22;
  return (
    <svg
      className={`round-table round-table--${kind}`}
      viewBox={`0 ${picture.start} ${picture.width} ${picture.height}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{title}</title>
      <TableTop picture={picture} />
      {places.map((place) => (
        <PlaceAtTable key={`${place.x} ${place.y}`} place={place} groups={table.groups} middle={centre.x} />
      ))}
      {places.map(
        ({ seat, outside, size }) =>
          seat?.badge && (
            <StanceBadge
              key={`${outside.x} ${outside.y}`}
              stance={seat.badge}
              x={outside.x}
              y={outside.y}
              scale={size / 56}
            />
          ),
      )}
      <TableNames picture={picture} />
      <text className="round-table__count" x={centre.x} y={centre.y + 4}>
        {answered}
      </text>
      {[`of ${table.seats.length}`, "answered"].map((line, index) => (
        <text key={line} className="round-table__words" x={centre.x} y={centre.y + gap * (index + 1.36)}>
          {line}
        </text>
      ))}
    </svg>
  );
}
