import type { Day } from "@/lib/calendar/days";
import type { Aim } from "./track";

export type Frame = {
  width: number;
  height: number;
  /** The four edges within which the line is drawn. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** So far apart that the words of two days, and of two values, stay clear of each other. */
  daysApart: number;
  valuesApart: number;
};

export const wideFrame: Frame = {
  ...{ width: 840, height: 400, left: 44, right: 690, top: 34, bottom: 352 },
  ...{ daysApart: 84, valuesApart: 40 },
};
export const narrowFrame: Frame = {
  ...{ width: 358, height: 380, left: 34, right: 340, top: 64, bottom: 336 },
  ...{ daysApart: 84, valuesApart: 38 },
};
export const smallFrame: Frame = {
  ...{ width: 220, height: 64, left: 6, right: 214, top: 10, bottom: 54 },
  ...{ daysApart: 84, valuesApart: 38 },
};

export type Point = { x: number; y: number; value: number; day: Day; saysDay: boolean; saysValue: boolean };
export type Chart = {
  steps: { y: number; value: number }[];
  points: Point[];
  /** The points as an SVG polyline has them. */
  line: string;
  before: number | null;
  /** Where it is to be: its line or lines, and the field that is good. */
  aim: { lines: number[]; top: number; bottom: number } | null;
};

type Measured = { measuredOn: Day; value: number };

const inset = 28;

/** Where everything of a chart is drawn: the days to scale from the first to the last, the values to scale on even steps. */
export function chartOf(aim: Aim, readings: Measured[], frame: Frame): Chart {
  const values = [...readings.map(({ value }) => value), aim.baseline, aim.target, aim.targetFrom];
  const steps = stepsFor(values.filter((value) => value !== null));
  const [lowest, highest] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  const yOf = (value: number) =>
    rounded(frame.bottom - ((value - lowest) / (highest - lowest)) * (frame.bottom - frame.top));
  const points = pointsOf(readings, frame, yOf);
  return {
    steps: steps.map((value) => ({ value, y: yOf(value) })),
    points,
    line: points.map(({ x, y }) => `${x},${y}`).join(" "),
    before: aim.baseline === null ? null : yOf(aim.baseline),
    aim: aimIn(aim, frame, yOf),
  };
}

function pointsOf(readings: Measured[], frame: Frame, yOf: (value: number) => number): Point[] {
  const days = readings.map(({ measuredOn }) => Date.parse(measuredOn));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const edge = Math.min(inset, (frame.right - frame.left) / 12);
  const [from, to] = [frame.left + edge, frame.right - edge];
  const xOf = (day: number) =>
    rounded(last === first ? (from + to) / 2 : from + ((day - first) / (last - first)) * (to - from));
  const xs = days.map(xOf);
  const withDay = apart(xs, frame.daysApart);
  const withValue = apart(xs, frame.valuesApart);
  return readings.map(({ measuredOn: day, value }, place) => ({
    ...{ x: xs[place] ?? 0, y: yOf(value), value, day },
    ...{ saysDay: withDay.has(place), saysValue: withValue.has(place) },
  }));
}

/** The last one always, and from the first one on those that are far enough from the one before and from the last. */
function apart(xs: number[], distance: number): Set<number> {
  const end = xs.length - 1;
  const last = xs[end] ?? 0;
  const kept = new Set<number>();
  let before = Number.NEGATIVE_INFINITY;
  for (const [place, x] of xs.entries()) {
    if (place !== end && (x - before < distance || last - x < distance)) continue;
    kept.add(place);
    before = x;
  }
  return kept;
}

function aimIn({ better, target, targetFrom }: Aim, frame: Frame, yOf: (value: number) => number): Chart["aim"] {
  if (target === null) return null;
  const line = yOf(target);
  if (better === "higher") return { lines: [line], top: frame.top, bottom: line };
  if (better === "lower" || targetFrom === null) return { lines: [line], top: line, bottom: frame.bottom };
  return { lines: [line, yOf(targetFrom)], top: line, bottom: yOf(targetFrom) };
}

/** About five even steps around the values; from nought on, unless every value is far above it. */
export function stepsFor(values: number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  const from = least > 0 && least < most * 0.8 ? 0 : least;
  const to = from === least && most < 0 && most > least * 0.8 ? 0 : most;
  const step = evenStep((to - from || Math.abs(to) || 1) / 5);
  const first = Math.floor(from / step);
  const last = Math.max(Math.ceil(to / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toPrecision(12)));
}

/** 1, 2 or 5 times a power of ten. */
function evenStep(about: number): number {
  const power = 10 ** Math.floor(Math.log10(about));
  const step = [1, 2, 5, 10].find((times) => about <= times * power * 1.000001) ?? 10;
  return step * power;
}

const rounded = (length: number) => Math.round(length * 10) / 10;
