import { z } from "zod";
import { numbered, orEmpty, SeatNumber } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { notInRows, rowsUpTo, ticks, WebAddress } from "@/lib/rows";
import { line, paragraphs, saysSomething, ticked } from "@/lib/text";
import { asksForABaseline, asksForATarget, keepsAScalePrivate, makesSenseAsRange } from "./indicator-rules";
import { numberIn } from "./numbers";

export const betters = ["higher", "lower", "range"] as const;
export type Better = (typeof betters)[number];

export const howOftens = ["week", "month", "quarter", "half-year", "year", "once"] as const;
export type HowOften = (typeof howOftens)[number];

export const wents = ["well", "badly"] as const;
export type Went = (typeof wents)[number];

export type ReadingPart = { category: string; value: number };

const mostCategories = 6;
export const mostReadings = 500;
export const tooManyReadings = `Write down up to ${mostReadings} readings at once. Nothing is saved yet.`;

const OutcomeNumber = numbered("Choose an outcome.");
const IndicatorNumber = numbered("Choose a measure.");
const ReadingNumber = numbered("Choose a reading.");

const aims = "Choose the aim that it shows.";
const groups = "Choose who chose it.";

/** The groups, the aims and the decisions are boxes to tick: chosenBy.carer = "carer", aims.a1 = its id, decisions.d3 = "3". */
export const AddOutcome = z.object({
  title: line("the outcome", 120).refine(saysSomething, "Say what is to be different."),
  about: paragraphs("this", 2000).default(""),
  chosenBy: ticks(z.string(groups).max(60, groups), groups).refine((chosen) => chosen.length > 0, groups),
  chosenOn: Day,
  aims: ticks(z.uuid(aims), aims).refine((chosen) => chosen.length > 0, aims),
  decisions: ticks(numbered("Choose decisions from the list."), "Choose decisions from the list."),
});
export type OutcomeInput = z.output<typeof AddOutcome>;
export const ChangeOutcome = AddOutcome.extend({ outcome: OutcomeNumber, version: Version });
export const DropOutcome = z.object({
  outcome: OutcomeNumber,
  why: paragraphs("the reason", 1000).refine(saysSomething, "Say why, in a sentence."),
});

const aNumber = "Write a number, such as 12 or 12.5.";
/** A number as people type it, or nothing: null. */
const Amount = z
  .string(aNumber)
  .max(40, aNumber)
  .default("")
  .transform((text, context) => {
    const read = text.trim() === "" ? null : numberIn(text, "%");
    if (read === undefined) context.addIssue({ code: "custom", message: aNumber });
    return read ?? null;
  });

const notCategories = `Write up to ${mostCategories} names, each on a line of its own.`;
/** One on each line. */
const Categories = paragraphs("the names", 600)
  .default("")
  .transform((text) => [...new Set(text.split("\n").map((name) => name.trim()))].filter((name) => name !== ""))
  .refine((names) => names.length <= mostCategories, notCategories)
  .refine((names) => names.every((name) => name.length <= 60), "Keep each name to 60 characters or fewer.");

const Measure = z.object({
  what: line("this", 200).refine(saysSomething, "Say what is measured."),
  unit: line("the unit", 30).refine((unit) => unit !== "", "Give the unit, such as days, people or %."),
  better: z.enum(betters, "Choose what is better."),
  lowest: Amount,
  highest: Amount,
  howKnown: paragraphs("this", 1000).refine(saysSomething, "Say how you will know."),
  collector: orEmpty(SeatNumber),
  howOften: z.enum(howOftens, "Choose how often."),
  scale: line("the name", 120).default(""),
  categories: Categories,
  baselineOn: orEmpty(Day),
  baseline: Amount,
  baselineNote: paragraphs("the note", 1000).default(""),
  targetOn: orEmpty(Day),
  target: Amount,
  targetFrom: Amount,
  targetWhy: paragraphs("the reason", 1000).default(""),
});
export type Measure = z.output<typeof Measure>;

function makesSense(measure: Measure, context: z.RefinementCtx): void {
  const found = [makesSenseAsRange, asksForABaseline, asksForATarget, keepsAScalePrivate];
  for (const { name, message } of found.flatMap((check) => check(measure)))
    context.addIssue({ code: "custom", path: [name], message });
}

export const AddIndicator = Measure.extend({ outcome: OutcomeNumber }).superRefine(makesSense);
export const ChangeIndicator = Measure.extend({ indicator: IndicatorNumber, version: Version }).superRefine(makesSense);

const asTyped = line("the value", 40).default("");
const PartRow = z.object({ category: line("the name", 60), value: asTyped }, notInRows);

/** The unit is known once the indicator is, so values are read then. An empty row is left out. */
const ReadingRow = z.object(
  {
    measuredOn: orEmpty(Day),
    value: asTyped,
    people: asTyped,
    note: paragraphs("the note", 1000).default(""),
    link: WebAddress,
    parts: rowsUpTo(PartRow, mostCategories, notCategories),
  },
  notInRows,
);
export type ReadingRow = z.output<typeof ReadingRow>;

/** Rows of a form, or lines pasted from a spreadsheet, or both. `final`: the last of them is the last there will be. */
export const AddReadings = z.object({
  indicator: IndicatorNumber,
  rows: rowsUpTo(ReadingRow, mostReadings, tooManyReadings),
  pasted: paragraphs("the readings", 500_000).default(""),
  final: ticked,
});

export const CorrectReading = ReadingRow.extend({
  reading: ReadingNumber,
  version: Version,
  final: ticked,
  why: paragraphs("the reason", 1000).refine(saysSomething, "Say why it is put right."),
});
export const TakeBackReading = z.object({ reading: ReadingNumber });

/** In the order of the form, as its problems are told. */
export const TellStory = z.object({
  outcome: OutcomeNumber,
  went: z.enum(wents, "Choose whether it went well or badly."),
  text: paragraphs("the story", 2000).refine(saysSomething, "Write what changed."),
  forWhom: line("this", 200).default(""),
  naming: z.enum(["nobody", "with-consent"], "Say whether someone is named."),
  toldOn: Day,
});
export const TakeBackStory = z.object({ story: numbered("Choose a story.") });
