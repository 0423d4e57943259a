import { drawFoot, drawRung, drawTop } from "@/app/projects/[slug]/ladder/_components/ladder-geometry";
import type { LadderRung } from "./ladder-beside";

const width = 200;
const room = 350;
const row = 44;
const end = 20;

/** A ladder with a name on every rung, top rung first; a rung that is never right is broken. */
export function LadderDrawing({ label, rungs }: { label: string; rungs: LadderRung[] }) {
  const height = rungs.length * row + 2 * end;
  const hasGroups = rungs.some(({ group }) => group !== "");
  return (
    <svg
      className="ladder-drawing"
      viewBox={`0 0 ${hasGroups ? room : width} ${height}`}
      width={hasGroups ? room : width}
      height={height}
      role="img"
      aria-label={`Drawing of ${label}. The list beside it says the same.`}
    >
      <Stretch y={0} height={end} {...drawTop(rungs.length)} />
      {rungs.map((rung, place) => (
        <g key={rung.number}>
          <Stretch y={end + place * row} height={row} {...drawRung(rung.number, rung.isNeverRight === true)} />
          <text x={width / 2} y={end + (place + 1) * row - 14} textAnchor="middle">
            {rung.name}
          </text>
        </g>
      ))}
      <Stretch y={end + rungs.length * row} height={end} {...drawFoot()} />
      {hasGroups && groupsOf(rungs).map((group) => <Group key={group.name} {...group} />)}
    </svg>
  );
}

type StretchProps = { y: number; height: number; left: string; right: string; rung?: string };

function Stretch({ y, height, left, right, rung }: StretchProps) {
  return (
    <svg
      x={0}
      y={y}
      width={width}
      height={height}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      <path className="ladder-drawing__rail" d={left} vectorEffect="non-scaling-stroke" />
      <path className="ladder-drawing__rail" d={right} vectorEffect="non-scaling-stroke" />
      {rung && <path className="ladder-drawing__rung" d={rung} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}

type GroupOfRungs = { name: string; first: number; rows: number };

/** Rungs next to one another that have one name together. */
function groupsOf(rungs: LadderRung[]): GroupOfRungs[] {
  const names = [...new Set(rungs.map(({ group }) => group))];
  return names.map((name) => ({
    name,
    first: rungs.findIndex(({ group }) => group === name),
    rows: rungs.filter(({ group }) => group === name).length,
  }));
}

function Group({ name, first, rows }: GroupOfRungs) {
  const [top, bottom] = [end + first * row + 8, end + (first + rows) * row];
  return (
    <>
      <path className="ladder-drawing__bracket" d={`M${width + 4} ${top}h6V${bottom}h-6`} />
      <text x={width + 18} y={(top + bottom) / 2 + 5}>
        {name}
      </text>
    </>
  );
}
