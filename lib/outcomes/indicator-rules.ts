import { dayInWords } from "@/lib/calendar/days";
import type { Problem } from "@/lib/errors";
import { withUnit } from "./numbers";
import type { Better, Measure } from "./schema";
import { betterWords } from "./words";

type Ends = { lowest: number | null; highest: number | null; unit: string };

/** Why a value cannot be, in one sentence; null when it can. */
export function whyNotWithin(value: number, { lowest, highest, unit }: Ends): string | null {
  if (lowest !== null && value < lowest) return `The lowest there can be is ${withUnit(lowest, unit)}.`;
  if (highest !== null && value > highest) return `The highest there can be is ${withUnit(highest, unit)}.`;
  return null;
}

export function makesSenseAsRange({ lowest, highest }: Measure): Problem[] {
  const upsideDown = lowest !== null && highest !== null && lowest >= highest;
  return upsideDown ? [{ name: "highest", message: "Give a number above the lowest one." }] : [];
}

export function asksForABaseline(measure: Measure): Problem[] {
  const { baselineOn, baseline, baselineNote } = measure;
  if (baseline === null && baselineOn) return [{ name: "baseline", message: "Say how it was on that day." }];
  if (baseline !== null && !baselineOn) return [{ name: "baselineOn", message: "Say on which day it was so." }];
  if (baseline === null)
    return baselineNote === "" ? [] : [{ name: "baseline", message: "Say how it was, or leave the note empty." }];
  return within("baseline", baseline, measure);
}

export function asksForATarget(measure: Measure): Problem[] {
  const { targetOn, target, targetFrom, targetWhy, baselineOn, better } = measure;
  if (target === null && (targetOn || targetFrom !== null || targetWhy !== ""))
    return [{ name: "target", message: "Say what it is to be by then." }];
  if (target === null) return [];
  const problems = within("target", target, measure);
  if (!targetOn) problems.push({ name: "targetOn", message: "Say by which day." });
  if (targetOn && baselineOn && targetOn <= baselineOn)
    problems.push({ name: "targetOn", message: `Give a day after ${dayInWords(baselineOn)}.` });
  if (targetWhy === "") problems.push({ name: "targetWhy", message: "Say why it is to be this, in a sentence." });
  if (better === "range") problems.push(...asksFromWhere(measure, target));
  else if (targetFrom !== null)
    problems.push({ name: "targetFrom", message: "This is for “within a range”. Leave it empty." });
  if (isWorse(target, measure.baseline, better))
    problems.push({ name: "target", message: `This is worse than the baseline. ${betterWords[better]}.` });
  return problems;
}

function asksFromWhere(measure: Measure, target: number): Problem[] {
  const { targetFrom } = measure;
  if (targetFrom === null) return [{ name: "targetFrom", message: "Say where the range begins." }];
  if (targetFrom >= target) return [{ name: "targetFrom", message: "Give a number below the end of the range." }];
  return within("targetFrom", targetFrom, measure);
}

function isWorse(target: number, baseline: number | null, better: Better): boolean {
  if (baseline === null || better === "range") return false;
  return better === "higher" ? target < baseline : target > baseline;
}

/** A split of a scale's totals could come down to one person. */
export function keepsAScalePrivate({ scale, categories }: Measure): Problem[] {
  if (scale === "" || categories.length === 0) return [];
  return [{ name: "categories", message: "Totals of a scale are not split: no single person’s score may show." }];
}

function within(name: string, value: number, measure: Measure): Problem[] {
  const message = whyNotWithin(value, measure);
  return message === null ? [] : [{ name, message }];
}
