import { z } from "zod";
import { numbered } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { line } from "@/lib/text";

/** How an answer came that someone wrote in for another person: never by guessing. */
export const helpedBys = ["paper", "phone"] as const;
export type HelpedBy = (typeof helpedBys)[number];

export const pulseEverys = ["never", "month", "quarter"] as const;
export type PulseEvery = (typeof pulseEverys)[number];

/** Where the middle answer lies: wide enough that one more answer never tells what that answer was. */
export type Feeling = "mostly-yes" | "mixed" | "mostly-not";

/** By the key of the principle. */
export type PulseResults = Record<string, Feeling>;

export const answerNumbers = [1, 2, 3, 4, 5] as const;
export type AnswerNumber = (typeof answerNumbers)[number];

const choose = "Choose how far this is so for you.";
const AnswerChosen = z.enum(["1", "2", "3", "4", "5"], choose).transform((chosen) => Number(chosen) as AnswerNumber);

const Round = numbered("Open this page again: it is out of date.");

export const longestLine = 200;

/** What one person says: how far each statement is so, by the key of its principle, and one line if they like. */
export const PulseAnswer = z.object({
  round: Round,
  answers: z.record(z.string(), AnswerChosen, choose).default({}),
  line: line("the line", longestLine).default(""),
});
export type PulseAnswer = z.output<typeof PulseAnswer>;

export const PulseAnswerFor = PulseAnswer.extend({
  helpedBy: z.enum(helpedBys, "Say how their answer came to you."),
});

export const OpenPulse = z.object({ openUntil: Day });
export const ClosePulse = z.object({ round: Round });
export const PlanPulse = z.object({
  every: z.enum(pulseEverys, "Choose how often, or not by itself."),
  version: Version,
});
