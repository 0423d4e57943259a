import { countWords, type Group, gapWords, hueOf, shapeOf } from "./group";

export type GroupCount = { group: Group; count: number };

const perRow = 3;

/** Seats for a portfolio row: a column for each group, so that gaps line up down the page. */
export function SeatGrid({ counts }: { counts: GroupCount[] }) {
  const words = counts.map(({ group, count }) =>
    count === 0 ? gapWords(group).replace(/^No/, "no") : countWords(group, count),
  );
  return (
    <span className="seat-grid">
      <span className="visually-hidden">At the table: {words.join(", ")}.</span>
      {counts.map(({ group, count }) => (
        <span
          key={group.key}
          className={`seat-grid__group${count === 0 ? " seat-grid__group--gap" : ""}`}
          aria-hidden="true"
        >
          <SeatBlock group={group.key} count={count} />
          <span className="seat-grid__count">
            {group.letter} {count}
          </span>
        </span>
      ))}
    </span>
  );
}

function SeatBlock({ group, count }: { group: string; count: number }) {
  const places = Array.from({ length: Math.max(1, count) }, (_, place) => place);
  const rows = Math.ceil(places.length / perRow);
  return (
    <svg
      className={`seat-grid__seats ${hueOf(group)}${count === 0 ? " seat--empty" : ""}`}
      viewBox={`0 0 ${perRow * 26} ${rows * 26}`}
      aria-hidden="true"
    >
      {places.map((place) => (
        <use
          key={place}
          href={`#seat-${shapeOf(group)}`}
          x={(place % perRow) * 26}
          y={Math.floor(place / perRow) * 26}
        />
      ))}
    </svg>
  );
}
