import { useId } from "react";
import { gapWords } from "./group";
import { PlaceAtTable, TableTop } from "./round-table";
import { type Place, plainTable, type TableData } from "./round-table-geometry";

/** Room around the table for the word beside one's own seat. */
const margin = 36;

type YourSeatProps = TableData & { you: number };

/** The round table with one seat lit as the reader's own, and how many have signed in its middle. `you` is its place in `seats`. */
export function YourSeat({ you, ...data }: YourSeatProps) {
  const titleId = useId();
  const picture = plainTable(data);
  const { centre } = picture;
  const own = data.seats[you];
  const place = picture.places.find(({ seat }) => seat === own);
  const here = data.seats.filter(({ paused }) => !paused);
  const signed = here.filter((seat) => seat.signed).length;
  const group = data.groups.find(({ key }) => key === own?.group);
  return (
    <svg
      className="round-table"
      viewBox={`${-margin} ${-margin} ${picture.width + 2 * margin} ${picture.height + 2 * margin}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{titleOf(data, group?.name ?? "", signed, here.length)}</title>
      <TableTop picture={picture} />
      {place && <YourPlace place={place} centre={centre} />}
      {picture.places.map((each) => (
        <PlaceAtTable key={`${each.x} ${each.y}`} place={each} groups={data.groups} middle={centre.x} />
      ))}
      <text className="round-table__count" x={centre.x} y={centre.y + 4}>
        {signed}
      </text>
      <text className="round-table__words" x={centre.x} y={centre.y + 32}>
        of {here.length}
      </text>
      <text className="round-table__words" x={centre.x} y={centre.y + 56}>
        {signed === 1 ? "has signed" : "have signed"}
      </text>
    </svg>
  );
}

/** Light behind the seat, and the word outside it. */
function YourPlace({ place, centre }: { place: Place; centre: { x: number; y: number } }) {
  const x = place.x + place.size / 2;
  const y = place.y + place.size / 2;
  const far = Math.hypot(x - centre.x, y - centre.y);
  const out = { x: (x - centre.x) / far, y: (y - centre.y) / far };
  const light = place.size * 0.64;
  const anchor = out.x < -0.3 ? "end" : out.x > 0.3 ? "start" : "middle";
  return (
    <>
      <circle className="round-table__you" cx={x} cy={y} r={light} />
      <text
        className="round-table__name round-table__name--gap"
        x={x + out.x * (light + 6)}
        y={y + out.y * (light + 16) + 6}
        textAnchor={anchor}
      >
        You
      </text>
    </>
  );
}

function titleOf({ groups, seats }: TableData, group: string, signed: number, here: number): string {
  const gaps = groups.filter(({ key }) => !seats.some((seat) => seat.group === key)).map(gapWords);
  return [
    `Round table with ${here} ${here === 1 ? "person" : "people"}.`,
    `Your seat, in the group “${group}”, is filled in.`,
    `${signed} of ${here} ${signed === 1 ? "has" : "have"} signed.`,
    ...gaps.map((gap) => `${gap}.`),
  ].join(" ");
}
