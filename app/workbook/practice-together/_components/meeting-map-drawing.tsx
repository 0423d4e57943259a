import { numberOf, type Tie } from "@/lib/practice/rules";
import { type Marks, priorities, roles } from "@/lib/practice/schema";
import { roleWords } from "@/lib/practice/words";
import { cornerNames, height, lineBetween, pointOf, width } from "./map-geometry";

export type Ties = Record<"talk" | "way" | "unsaid" | "meet", Tie[]>;

const kinds = ["way", "unsaid", "meet", "talk"] as const;

/** The twelve priorities round a table, with a line between those that meet or pull apart. */
export function MeetingMapDrawing({ marks, ties }: { marks: Marks; ties: Ties }) {
  return (
    <svg
      className="meeting-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label="The twelve priorities round a table, with lines between those that meet or pull apart. The lists below say the same."
    >
      {kinds.flatMap((kind) =>
        ties[kind].map(({ between }) => {
          const [one = 1, other = 1] = between.map(({ priority }) => numberOf(priority));
          const line = lineBetween(pointOf(one), pointOf(other));
          return <path key={line} className={`meeting-map__line meeting-map__line--${kind}`} d={line} />;
        }),
      )}
      {priorities.map((priority) => {
        const { x, y } = pointOf(numberOf(priority));
        return (
          <g key={priority} className={`meeting-map__one meeting-map__one--${marks[priority] ?? "unsaid"}`}>
            <circle cx={x} cy={y} r={17} />
            <text x={x} y={y + 6} textAnchor="middle">
              {numberOf(priority)}
            </text>
          </g>
        );
      })}
      {roles.map((role, corner) => (
        <text key={role} {...cornerNames[corner]}>
          {roleWords[role].short}
        </text>
      ))}
    </svg>
  );
}
