import { useId } from "react";
import { type Group, gapWords, hueOf } from "./group";
import { PictureKey } from "./picture-key";
import {
  lineHeight,
  mostNames,
  namedTable,
  type Place,
  plainTable,
  type TableData,
  type TablePicture,
} from "./round-table-geometry";
import { SeatDrawing, seatClass } from "./seat";
import { TableList } from "./table-list";

/**
 * The project as a round table: a seat for each person, a lit and dashed one for each group that is missing. `listed`
 * when the page itself lists everyone.
 */
export function RoundTable({ seats, groups, meetingsHeld, listed = false }: TableData & { listed?: boolean }) {
  const data = { seats, groups, meetingsHeld };
  const crowded = seats.length > mostNames;
  return (
    <figure className="round-table-figure">
      <Picture data={data} picture={namedTable(data)} kind="named" />
      <Picture data={data} picture={plainTable(data)} kind="plain" />
      <figcaption>
        {!listed && <TableList seats={seats} groups={groups} always={crowded} />}
        <PictureKey groups={groups} rings={meetingsHeld > 0} paused={seats.some((seat) => seat.paused)} />
      </figcaption>
    </figure>
  );
}

function Picture({ data, picture, kind }: { data: TableData; picture: TablePicture; kind: "named" | "plain" }) {
  const titleId = useId();
  const { centre } = picture;
  return (
    <svg
      className={`round-table round-table--${kind}`}
      viewBox={`0 ${picture.start} ${picture.width} ${picture.height}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{titleOf(data)}</title>
      <TableTop picture={picture} />
      {picture.places.map((place) => (
        <PlaceAtTable key={`${place.x} ${place.y}`} place={place} groups={data.groups} middle={centre.x} />
      ))}
      <TableNames picture={picture} />
      <Count data={data} centre={centre} plain={kind === "plain"} />
    </svg>
  );
}

/** The table itself: its edge by groups, and a ring for each meeting that was held. */
export function TableTop({ picture }: { picture: TablePicture }) {
  const { centre } = picture;
  return (
    <>
      <circle className="round-table__top" cx={centre.x} cy={centre.y} r={picture.top} />
      {picture.rings.map((path) => (
        <path key={path} className="round-table__ring" d={path} />
      ))}
      <circle className="round-table__heart" cx={centre.x} cy={centre.y} r={picture.heart} />
      {picture.arcs.map((arc) => (
        <path
          key={arc.group}
          className={`round-table__edge ${hueOf(arc.group)}${arc.gap ? " round-table__edge--gap" : ""}`}
          d={arc.path}
        />
      ))}
    </>
  );
}

/** The names beside the seats, and what is said at a gap. */
export function TableNames({ picture }: { picture: TablePicture }) {
  return picture.labels.map((label) => (
    <text
      key={`${label.x} ${label.y}`}
      className={`round-table__name${label.gap ? " round-table__name--gap" : ""}`}
      textAnchor={label.anchor}
    >
      {label.lines.map((line, index) => (
        <tspan key={line} x={label.x} y={label.y + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}

/** One place: a seat, or the gap of a group that is missing. */
export function PlaceAtTable({ place, groups, middle }: { place: Place; groups: Group[]; middle: number }) {
  const { x, y, size, seat } = place;
  const state = seat === null ? "empty" : seat.signed && !seat.paused ? "signed" : "open";
  const letter = groups.find((group) => group.key === place.group)?.letter;
  return (
    <>
      {seat === null && <circle className="round-table__glow" cx={x + size / 2} cy={y + size / 2} r={size * 0.66} />}
      <g className={seatClass(place.group, state)} transform={`translate(${x} ${y}) scale(${size / 24})`}>
        <SeatDrawing group={place.group} letter={letter} />
      </g>
      {seat?.paused && (
        <PauseMark x={x + size * (x + size / 2 > middle ? 0.14 : 0.86)} y={y + size * 0.14} scale={size / 56} />
      )}
    </>
  );
}

function PauseMark({ x, y, scale }: { x: number; y: number; scale: number }) {
  return (
    <g className="round-table__pause" transform={`translate(${x} ${y}) scale(${scale})`}>
      <circle r="11" />
      <path d="M-3.2 -4.4V4.4M3.2 -4.4V4.4" />
    </g>
  );
}

function Count({ data, centre, plain }: { data: TableData; centre: { x: number; y: number }; plain: boolean }) {
  const { here, present, resting } = countsOf(data);
  const gap = plain ? 24 : 22;
  const first = plain ? 32 : 30;
  const lift = resting > 0 ? 8 : 0;
  const lines = [
    here === 1 ? "person here" : "people here",
    `${present} of ${data.groups.length} groups`,
    ...(resting > 0 ? [`${resting} on a break`] : []),
  ];
  return (
    <>
      <text className="round-table__count" x={centre.x} y={centre.y + 4 - lift}>
        {here}
      </text>
      {lines.map((line, index) => (
        <text key={line} className="round-table__words" x={centre.x} y={centre.y + first - lift + index * gap}>
          {line}
        </text>
      ))}
    </>
  );
}

/** A pause keeps the seat: someone who takes a break still stands for their group. */
function countsOf({ seats, groups }: TableData) {
  return {
    here: seats.filter((seat) => !seat.paused).length,
    resting: seats.filter((seat) => seat.paused).length,
    present: groups.filter((group) => seats.some((seat) => seat.group === group.key)).length,
  };
}

function titleOf(data: TableData): string {
  const { here, present, resting } = countsOf(data);
  const gaps = data.groups.filter((group) => !data.seats.some((seat) => seat.group === group.key));
  return [
    `Round table with ${here} ${here === 1 ? "person" : "people"}, ${present} of ${data.groups.length} groups.`,
    ...(resting > 0 ? [`${resting} taking a break.`] : []),
    ...gaps.map((group) => `${gapWords(group)}.`),
    ...(data.meetingsHeld > 0
      ? [`${data.meetingsHeld} ${data.meetingsHeld === 1 ? "meeting" : "meetings"} held.`]
      : []),
  ].join(" ");
}
