import { addDays, addMonths, type Day, dayInWords } from "@/lib/calendar/days";
import type { Problem } from "@/lib/errors";
import { whyNotWithin } from "./indicator-rules";
import { withUnit } from "./numbers";
import type { HowOften, ReadingPart } from "./schema";

type Measured = { unit: string; better: string; scale: string; categories: string[] };
type Reading = { measuredOn: Day; value: number; people: number | null; parts: ReadingPart[] };

/** What cannot change in a measure once there are readings, each in one sentence. */
export function whyNotChanged(before: Measured, after: Measured, readings: Reading[]): string[] {
  if (readings.length === 0) return [];
  const lost = before.categories.filter(
    (name) =>
      !after.categories.includes(name) && readings.some(({ parts }) => parts.some(({ category }) => category === name)),
  );
  const reasons = [
    before.unit !== after.unit && `Readings are in ${before.unit} already. Write a new measure beside this one.`,
    before.better !== after.better && "There are readings already, so what is better stays. Write a new measure.",
    before.scale !== after.scale && "There are readings already, so the scale stays. Write a new measure.",
    lost.length > 0 && `Readings are split by ${lost.join(", ")} already, so these names stay.`,
  ];
  return reasons.filter((reason) => reason !== false);
}

type Frame = {
  unit: string;
  lowest: number | null;
  highest: number | null;
  baselineOn: Day | null;
};

/** What does not go together between a measure, as it is to be, and the readings that there are. */
export function problemsWithReadings({ baselineOn, ...ends }: Frame, readings: Reading[]): Problem[] {
  const [first] = readings.map(({ measuredOn }) => measuredOn).toSorted();
  const early = baselineOn && first && first <= baselineOn;
  const outside = readings.find(({ value }) => whyNotWithin(value, ends) !== null);
  const tooHigh = outside && ends.highest !== null && outside.value > ends.highest;
  return [
    ...(early
      ? [{ name: "baselineOn", message: `There is a reading of ${dayInWords(first)}. The baseline comes before it.` }]
      : []),
    ...(outside
      ? [
          {
            name: tooHigh ? "highest" : "lowest",
            message: `There is a reading of ${withUnit(outside.value, ends.unit)}.`,
          },
        ]
      : []),
  ];
}

/** What is known of a measure when it is asked whether its next reading is due. */
export type MeasureSoFar = {
  howOften: HowOften;
  baselineOn: Day | null;
  targetOn: Day | null;
  lastOn: Day | null;
  hasFinal: boolean;
};

const months: Partial<Record<HowOften, number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** The day on which the next reading is due; null when none is: nothing was there to begin with, or the last one is in. */
export function readingDueOn({ howOften, baselineOn, targetOn, lastOn, hasFinal }: MeasureSoFar): Day | null {
  if (baselineOn === null || hasFinal) return null;
  if (howOften === "once") return lastOn === null ? targetOn : null;
  const last = lastOn !== null && lastOn > baselineOn ? lastOn : baselineOn;
  return howOften === "week" ? addDays(last, 7) : addMonths(last, months[howOften] ?? 1);
}

/** What the checklist asks of an outcome. */
export function outcomeFacts({ aimIds, measures }: { aimIds: string[]; measures: MeasureSoFar[] }) {
  const due = measures.map(readingDueOn).filter((day) => day !== null);
  return {
    aimIds,
    hasBaseline: measures.length > 0 && measures.every(({ baselineOn }) => baselineOn !== null),
    readingDueOn: due.toSorted()[0] ?? null,
    hasFinalReading: measures.length > 0 && measures.every(({ hasFinal }) => hasFinal),
  };
}
