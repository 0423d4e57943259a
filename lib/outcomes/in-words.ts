import { type Day, dayInWords } from "@/lib/calendar/days";
import { withUnit } from "./numbers";
import type { Measure } from "./queries";
import type { Better } from "./schema";
import type { Aim, Track } from "./track";

export const trackWords: Record<Track, string> = {
  "not-started": "No starting figure yet",
  "no-reading": "No reading yet",
  "no-target": "No aim is set",
  "no-reading-since": "No reading since the day of the aim",
  "too-early": "Too early to say",
  "on-track": "On track",
  "off-track": "Off track",
  reached: "The aim is reached",
  "not-reached": "The aim was not reached",
};

export const trackReasons: Record<Track, string> = {
  "not-started": "Nobody has written down how it was before, so there is nothing to compare with.",
  "no-reading": "Nothing has been measured since the start.",
  "no-target": "There is no aim to compare with.",
  "no-reading-since":
    "That day is over, and nobody has written down what was measured then. So nothing can be said yet.",
  "too-early": "There is one reading so far. One point shows no trend.",
  "on-track": "The latest reading is on the straight line from the start to the aim, or better.",
  "off-track": "The latest reading is behind the straight line from the start to the aim.",
  reached: "The latest reading is where it was meant to be.",
  "not-reached": "The day has come, or measuring has ended, and the latest reading is not where it was meant to be.",
};

/** "14", "33 %": the unit stands beside the figure elsewhere, unless it is one sign. */
export function figure(value: number, unit: string): string {
  const digits = value.toLocaleString("en-GB", { maximumFractionDigits: 4 });
  return unit.length === 1 ? `${digits}\u00A0${unit}` : digits;
}

const orBetter: Record<Better, string> = { higher: "or more", lower: "or fewer", range: "" };

/** "14 or fewer", "10 to 20"; null where there is no aim. */
export function aimInWords({ better, target, targetFrom, unit }: Aim & { unit: string }): string | null {
  if (target === null) return null;
  if (better === "range" && targetFrom !== null) return `${figure(targetFrom, unit)} to ${figure(target, unit)}`;
  return `${figure(target, unit)} ${better === "lower" && unit === "%" ? "or less" : orBetter[better]}`.trim();
}

/** What someone hears who does not see the chart. */
export function chartInWords(measure: Measure): string {
  const { what, unit, readings, baseline, baselineOn } = measure;
  const aim = aimInWords(measure);
  return [
    `Line chart of this measure: ${what}.`,
    baseline !== null &&
      baselineOn !== null &&
      `Before, on ${dayInWords(baselineOn)}, it was ${withUnit(baseline, unit)}.`,
    ...wayInWords(readings, unit),
    aim !== null && `The aim is ${aim}${measure.targetOn === null ? "" : ` by ${dayInWords(measure.targetOn)}`}.`,
    "All the figures are in the table below.",
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

function wayInWords(readings: { measuredOn: Day; value: number }[], unit: string): string[] {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) return ["There is no reading yet."];
  const at = ({ measuredOn, value }: typeof first) => `${withUnit(value, unit)} on ${dayInWords(measuredOn)}`;
  if (readings.length === 1) return [`There is one reading: ${at(first)}.`];
  const values = readings.map(({ value }) => value);
  const between = `In between it was never below ${figure(Math.min(...values), unit)} nor above ${figure(Math.max(...values), unit)}.`;
  const change =
    last.value === first.value
      ? "It is the same at the end as at the start"
      : last.value < first.value
        ? "It fell"
        : "It rose";
  return [
    `${change}: from ${at(first)} to ${at(last)}, in ${readings.length} readings.`,
    ...(readings.length > 2 ? [between] : []),
  ];
}

/** "5 fewer", "4 more", "the same": from one reading to the next. */
export function changeInWords(before: number | null, value: number): string {
  if (before === null) return "";
  const change = Number((value - before).toPrecision(12));
  if (change === 0) return "the same";
  const size = Math.abs(change).toLocaleString("en-GB", { maximumFractionDigits: 4 });
  return `${size} ${change > 0 ? "more" : "fewer"}`;
}

const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const shortWithYear = new Intl.DateTimeFormat("en-GB", { month: "short", year: "2-digit", timeZone: "UTC" });

/** A day as it stands under a chart: with its month and year where the chart goes over more than a year. */
export function shortDay(day: Day, overYears: boolean): string {
  return (overYears ? shortWithYear : short).format(new Date(day));
}
