import type { Balance } from "@/lib/people/over-time";

export type Lane = {
  key: string;
  top: number;
  /** The line of the group, and the ground under it. */
  line: string;
  ground: string;
  counts: { x: number; y: number; count: number }[];
};

type BalanceDrawing = {
  width: number;
  height: number;
  left: number;
  right: number;
  lanes: Lane[];
  xOf: (day: string) => number;
};

const laneHeight = 60;
const headroom = 22;
const left = 44;
const rightMargin = 22;
const closest = 22;
export const axisHeight = 34;

/** A lane for each group, in which a step is a change: from the first day to today. */
export function drawBalance(balances: Balance[], groups: string[], today: string, width: number): BalanceDrawing {
  const first = Date.parse(balances[0]?.from ?? today);
  const span = Math.max(Date.parse(today) - first, 1);
  const right = width - rightMargin;
  const xOf = (day: string) => rounded(left + ((Date.parse(day) - first) / span) * (right - left));
  const most = Math.max(1, ...balances.flatMap(({ counts }) => Object.values(counts)));
  const lanes = groups.map((key, place) => drawLane(key, place * laneHeight, { balances, most, xOf, right }));
  return { width, height: groups.length * laneHeight + axisHeight, left, right, lanes, xOf };
}

type Scale = { balances: Balance[]; most: number; xOf: (day: string) => number; right: number };

function drawLane(key: string, top: number, { balances, most, xOf, right }: Scale): Lane {
  const floor = top + laneHeight - 6;
  const yOf = (count: number) => rounded(floor - (count / most) * (laneHeight - headroom - 6));
  const steps = balances
    .map(({ from, counts }) => ({ x: xOf(from), count: counts[key] ?? 0 }))
    .filter(({ count }, place, all) => place === 0 || count !== all[place - 1]?.count);
  const path = steps
    .map(({ x, count }, place) => (place === 0 ? `M${x} ${yOf(count)}` : `H${x}V${yOf(count)}`))
    .join("");
  const line = `${path}H${right}`;
  return {
    key,
    top,
    line,
    ground: `${line}V${floor}H${left}Z`,
    counts: apart(steps).map(({ x, count }) => ({ x, y: yOf(count) - 6, count })),
  };
}

/** Where numbers would touch, the later one is said. */
function apart<Step extends { x: number }>(steps: Step[]): Step[] {
  return steps.filter(({ x }, place) => (steps[place + 1]?.x ?? Number.POSITIVE_INFINITY) - x >= closest);
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
