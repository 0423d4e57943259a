import type { Day } from "@/lib/calendar/days";
import type { Better } from "./schema";

export type Aim = {
  better: Better;
  baselineOn: Day | null;
  baseline: number | null;
  targetOn: Day | null;
  target: number | null;
  /** Where a range begins; null where nothing is within a range. */
  targetFrom: number | null;
};

type Measured = { measuredOn: Day; value: number; isFinal: boolean };

export type Track =
  | "not-started"
  | "no-reading"
  | "no-target"
  | "no-reading-since"
  | "too-early"
  | "on-track"
  | "off-track"
  | "reached"
  | "not-reached";

/**
 * How it goes today, from the readings that stand, the earliest first. One reading is no trend, unless it is the one that was
 * waited for; and what was on its way before the day of the aim says nothing of that day.
 */
export function howItGoes(aim: Aim, readings: Measured[], today: Day): Track {
  const { baselineOn, baseline, targetOn, target } = aim;
  if (baselineOn === null || baseline === null) return "not-started";
  const last = readings.at(-1);
  if (!last) return "no-reading";
  if (targetOn === null || target === null) return "no-target";
  const isThere = farFrom(aim, target, last.value) === 0;
  if (last.isFinal || last.measuredOn >= targetOn) return isThere ? "reached" : "not-reached";
  if (today > targetOn) return isThere ? "reached" : "no-reading-since";
  if (readings.length === 1) return "too-early";
  if (isThere) return "reached";
  const leftByNow = farFrom(aim, target, baseline) * (1 - gone(baselineOn, last.measuredOn, targetOn));
  return farFrom(aim, target, last.value) <= leftByNow ? "on-track" : "off-track";
}

/** How far a value is from where it is to be. */
function farFrom({ better, targetFrom }: Aim, target: number, value: number): number {
  if (better === "higher") return Math.max(0, target - value);
  if (better === "lower" || targetFrom === null) return Math.max(0, value - target);
  return Math.max(0, targetFrom - value, value - target);
}

/** The part of the way between two days that is behind on a day. */
function gone(from: Day, day: Day, to: Day): number {
  const whole = Date.parse(to) - Date.parse(from);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, (Date.parse(day) - Date.parse(from)) / whole));
}
