import { type Day, dayInWords } from "@/lib/calendar/days";
import type { Problem } from "@/lib/errors";
import { shownFrom } from "@/lib/ladder/rules";
import { whyNotWithin } from "./indicator-rules";
import { numberIn, withUnit } from "./numbers";
import { readPasted } from "./read-pasted";
import { mostReadings, type ReadingPart, type ReadingRow, tooManyReadings } from "./schema";

type Against = {
  measure: {
    what: string;
    unit: string;
    lowest: number | null;
    highest: number | null;
    baselineOn: Day | null;
    scale: string;
    categories: string[];
  };
  standing: { measuredOn: Day; value: number; isFinal: boolean }[];
  today: Day;
  thresholds: { feltCountsFromAnswers: number };
};

type Read = Pick<ReadingRow, "note" | "link"> & {
  measuredOn: Day;
  value: number;
  people: number | null;
  parts: ReadingPart[];
  isFinal: boolean;
};

/** What was typed, and where a problem with one of its fields is said. */
export type Typed = ReadingRow & { problemAt: (field: string, message: string) => Problem };

/** Reads what was typed and pasted, in the order of the days; with every problem there is in it. */
export function readReadings(
  { rows, pasted, final }: { rows: ReadingRow[]; pasted: string; final: boolean },
  against: Against,
): { readings: Read[]; problems: Problem[] } {
  const typed = [...rows.flatMap(rowTyped), ...readPasted(pasted, against.measure)];
  if (typed.length > mostReadings) return refused(pasted === "" ? "" : "pasted", tooManyReadings);
  if (typed.length === 0) return refused("rows.0.measuredOn", "Write down one reading or more.");
  const read = typed.map((row) => ({ ...readOne(row, against), row }));
  const problems = read.flatMap((one) => one.problems);
  const right = read.flatMap(({ reading, row }) => (reading ? [{ reading, row }] : []));
  problems.push(...problemsWithDays(right, against));
  const readings = right.map(({ reading }) => reading).toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : 1));
  const last = readings.at(-1);
  if (final && last) last.isFinal = true;
  if (problems.length === 0) problems.push(...problemsWithTheLast(readings, against, "final"));
  return { readings, problems: fewProblems(problems) };
}

/** Reads a reading as it is to be from now on; those that stand are the others of its measure. */
export function readCorrection(
  row: ReadingRow & { final: boolean },
  against: Against,
): { corrected: Read | null; problems: Problem[] } {
  const typed = { ...row, problemAt: (name: string, message: string) => ({ name, message }) };
  const { reading, problems } = readOne(typed, against);
  if (!reading) return { corrected: null, problems };
  reading.isFinal = row.final;
  const found = [
    ...problems,
    ...problemsWithDays([{ reading, row: typed }], against),
    ...problemsWithTheLast([reading], against, "measuredOn"),
  ];
  return { corrected: reading, problems: found };
}

function refused(name: string, message: string) {
  return { readings: [], problems: [{ name, message }] };
}

function rowTyped(row: ReadingRow, index: number): Typed[] {
  const { measuredOn, value, people, note, link, parts } = row;
  const isEmpty = [measuredOn ?? "", value, people, note, link, ...parts.map((part) => part.value)].join("") === "";
  const problemAt = (field: string, message: string) => ({ name: `rows.${index}.${field}`, message });
  return isEmpty ? [] : [{ ...row, problemAt }];
}

const notANumber = "Write a number, such as 12 or 12.5.";

function readOne(row: Typed, { measure, today, thresholds }: Against): { reading: Read | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const say = (field: string, message: string) => problems.push(row.problemAt(field, message));
  const { measuredOn, note, link } = row;
  const wrongDay = whyNotDay(measuredOn, measure, today);
  if (wrongDay) say("measuredOn", wrongDay);
  const value = numberIn(row.value, measure.unit);
  const wrongValue = value === undefined ? notANumber : whyNotWithin(value, measure);
  if (wrongValue) say("value", wrongValue);
  const people = peopleIn(row.people);
  if (people === undefined) say("people", "Give a whole number from 1 to 1,000,000, or leave it empty.");
  else if (measure.scale !== "" && (people ?? 0) < shownFrom(thresholds))
    say("people", `Say how many people: from ${shownFrom(thresholds)} on, so that no single person’s score shows.`);
  const parts = row.parts.flatMap((part, place) => {
    if (part.value === "") return [];
    const read = numberIn(part.value, measure.unit);
    const wrong = read === undefined ? notANumber : whyNotWithin(read, measure);
    if (wrong) say(`parts.${place}.value`, wrong);
    if (!measure.categories.includes(part.category)) say(`parts.${place}.value`, "This measure is not split by this.");
    return read === undefined ? [] : [{ category: part.category, value: read }];
  });
  if (problems.length > 0 || !measuredOn || value === undefined || people === undefined)
    return { reading: null, problems };
  return { reading: { measuredOn, value, people, note, link, parts, isFinal: false }, problems };
}

function whyNotDay(day: Day | undefined, { baselineOn }: Against["measure"], today: Day): string | null {
  if (!day) return "Say on which day it was measured.";
  if (day > today) return "This day has not come yet. Give today or an earlier day.";
  if (baselineOn && day <= baselineOn) return `The baseline is of ${dayInWords(baselineOn)}. Give a later day.`;
  return null;
}

function peopleIn(typed: string): number | null | undefined {
  if (typed === "") return null;
  const people = numberIn(typed, "people");
  return people !== undefined && Number.isInteger(people) && people >= 1 && people <= 1_000_000 ? people : undefined;
}

/** One reading for each day: neither two at once, nor one beside what stands. */
function problemsWithDays(read: { reading: Read; row: Typed }[], { standing, measure }: Against): Problem[] {
  const taken = new Map(standing.map(({ measuredOn, value }) => [measuredOn, value]));
  const seen = new Map<Day, number>();
  return read.flatMap(({ reading: { measuredOn, value }, row }) => {
    const there = taken.get(measuredOn);
    const earlier = seen.get(measuredOn);
    seen.set(measuredOn, value);
    const day = dayInWords(measuredOn);
    if (there !== undefined)
      return row.problemAt(
        "measuredOn",
        `There is a reading for ${day} already: ${withUnit(there, measure.unit)}. Correct that one instead.`,
      );
    return earlier === undefined ? [] : row.problemAt("measuredOn", `There are two readings for ${day}. Keep one.`);
  });
}

/** After the reading with which measuring ends there is none. */
function problemsWithTheLast(readings: Read[], { standing }: Against, name: string): Problem[] {
  const all = [...standing, ...readings].toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : 1));
  const last = all.findIndex(({ isFinal }) => isFinal);
  const [ends] = all.slice(last, last + 1);
  if (last === -1 || last === all.length - 1 || !ends) return [];
  const message = `The reading of ${dayInWords(ends.measuredOn)} is marked as the last one, and there is a later one.`;
  return [{ name, message }];
}

const mostProblems = 20;

/** Hundreds of lines can be wrong in the same way: the first ones say it. */
function fewProblems(problems: Problem[]): Problem[] {
  const [first] = problems;
  if (!first || problems.length <= mostProblems) return problems;
  const more = `There are ${problems.length - mostProblems} more problems like these. Nothing is saved yet.`;
  return [...problems.slice(0, mostProblems), { name: first.name, message: more }];
}
