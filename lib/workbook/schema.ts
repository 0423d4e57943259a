import { z } from "zod";
import { ways } from "@/lib/ladder/schema";
import { orEmpty } from "@/lib/people/schema";
import { roles } from "@/lib/practice/schema";
import { Version } from "@/lib/projects/schema";
import { line, paragraphs, saysSomething } from "@/lib/text";

/** The parts of the course in their order. The first is only the question that is asked before anything is told. */
export const parts = [
  "start",
  "what-it-is",
  "principles",
  "statements",
  "ladders",
  "from-consultation",
  "facilitating",
  "practice",
  "looking-back",
] as const;
export type Part = (typeof parts)[number];

/** What was written, by question. A question without an answer is left out. */
export type Notes = Record<string, string>;

export const definitions = ["framework", "ostrom", "cahn", "boyle-harris", "scie", "tlap"] as const;
export const briefs = ["eating-disorders", "nature", "social-prescribing", "black-lives-matter", "own"] as const;

const answer = () => paragraphs("this", 2000).default("");
const oneOf = <K extends string>(keys: readonly K[], asked: string) => orEmpty(z.enum(keys, asked));

const questions = {
  start: { meaning: paragraphs("this", 2000).refine(saysSomething, "Write a few words, or go on without.") },
  "what-it-is": { favourite: oneOf(definitions, "Choose one of these, or none."), why: answer() },
  principles: { thoughts: answer() },
  statements: { thoughts: answer() },
  ladders: { thoughts: answer() },
  "from-consultation": {
    brief: oneOf(briefs, "Choose one of these, or none."),
    ownBrief: line("this", 300).default(""),
    ...Object.fromEntries(ways.map((way) => [way, answer()])),
  },
  facilitating: { thoughts: answer() },
  practice: { role: oneOf(roles, "Choose one of these, or none."), asks: answer(), meet: answer() },
  "looking-back": { meaning: answer(), changed: answer() },
} satisfies Record<Part, z.ZodRawShape>;

const formOf = (part: Part) => z.object({ part: z.literal(part), version: Version.default(0), ...questions[part] });

const [first, ...others] = parts;
export const WriteNotes = z.discriminatedUnion("part", [formOf(first), ...others.map(formOf)]);

export const ForgetNotes = z.object({ sure: z.literal("yes", "Tick the box if you want this.") });
