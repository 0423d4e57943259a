import { hueOf, initialOf, type SeatShape, shapeOf } from "./group";

export type SeatState = "signed" | "open" | "empty";
export type SeatSize = "small" | "medium" | "large";

const letterPlace: Record<SeatShape, { y: number; size: number }> = {
  house: { y: 17.6, size: 10.8 },
  circle: { y: 15.9, size: 11.5 },
  square: { y: 15.9, size: 11.5 },
  diamond: { y: 15.6, size: 10.4 },
  hexagon: { y: 15.9, size: 11 },
};

export function seatClass(group: string, state: SeatState): string {
  return `seat ${hueOf(group)}${state === "signed" ? "" : ` seat--${state}`}`;
}

/** What is inside a seat, in a square of 24 by 24. `letter={false}` leaves the letter out. */
export function SeatDrawing({ group, letter }: { group: string; letter?: string | false }) {
  const shape = shapeOf(group);
  return (
    <>
      <use href={`#seat-${shape}`} />
      {letter !== false && (
        <text className="seat__letter" x="12" y={letterPlace[shape].y} fontSize={letterPlace[shape].size}>
          {letter ?? initialOf(group)}
        </text>
      )}
    </>
  );
}

/** One person's place. It is a picture beside words, so screen readers skip it. */
export function Seat(props: { group: string; state: SeatState; letter?: string | false; size?: SeatSize }) {
  const size = props.size ? ` seat--${props.size}` : "";
  return (
    <svg className={`${seatClass(props.group, props.state)}${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <SeatDrawing group={props.group} letter={props.letter} />
    </svg>
  );
}
