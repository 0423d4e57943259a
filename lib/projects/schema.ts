import { z } from "zod";
import { line, optionalEmail, paragraphs, saysSomething, ticked } from "@/lib/text";
import { type ConstraintKind, type Flexibility, flexibilities, mostRows } from "./brief-parts";

const Title = line("the title", 120).refine(saysSomething, "Give the project a title.");
export const Day = z.iso
  .date({ error: "Give a real date, such as 23 11 2026.", abort: true })
  .refine((day) => day >= "1900-01-01" && day <= "2199-12-31", "Give a year between 1900 and 2199.");

/** The version that a form showed: as large as a database integer at most. */
const reload = "This page is out of date. Copy what you wrote, then open it again.";
export const Version = z.coerce.number(reload).int(reload).min(0, reload).max(2_147_483_647, reload);

const notADecision = "Choose a decision from the list.";
/** The decision that a change goes back to; undefined when none is named. */
const CitedDecision = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce.number(notADecision).int(notADecision).min(1, notADecision).max(2_147_483_647, notADecision).optional(),
);

const notEmpty = (row: { text: string }) => row.text !== "";

const notInRows = "Write each one in a row of its own.";

/** The rows are counted before they are looked at one by one: too many rows are one problem, not thousands. */
const upTo = (problem: string) => z.array(z.unknown(), notInRows).max(mostRows, problem);

const rows = <S extends z.ZodType<{ text: string }>>(row: S, what: string) =>
  upTo(`There can be up to ${mostRows} ${what}. Please join some together.`)
    .default([])
    .pipe(z.array(row))
    .transform((all) => all.filter(notEmpty));

const ScopeRow = z.object({ text: paragraphs("this", 500) }, notInRows);
/** An id that is none of ours means a new aim: nobody could mend it in a form. */
const AimRow = z.object({ id: z.uuid().optional().catch(undefined), text: paragraphs("this aim", 500) }, notInRows);
const ConstraintRow = z.object(
  {
    text: paragraphs("this limit", 500),
    flexibility: z.preprocess(
      (value) => (value === "" ? undefined : value),
      z.enum(flexibilities, "Choose fixed or open to discussion.").optional(),
    ),
  },
  notInRows,
);

const Constraint = z
  .object({ none: ticked, rows: rows(ConstraintRow, "limits of one kind") }, notInRows)
  .default({ none: false, rows: [] })
  .refine((answer) => !(answer.none && answer.rows.length > 0), {
    path: ["none"],
    message: "Either write the limit or tick that there is none, not both.",
  });

/** What a brief form sends. Empty rows are dropped; "none" is an answer of its own. */
export const BriefInput = z.object({
  aims: rows(AimRow, "aims"),
  inScope: rows(ScopeRow, "lines in scope"),
  outOfScope: rows(ScopeRow, "lines out of scope"),
  cannotInfluence: rows(ScopeRow, "lines that cannot be influenced"),
  constraints: z.object({ money: Constraint, time: Constraint, "fixed-point": Constraint }, notInRows).default({
    money: { none: false, rows: [] },
    time: { none: false, rows: [] },
    "fixed-point": { none: false, rows: [] },
  }),
});

/** Fields stand in the order of the form, and so do the problems with them. */
export const WriteBrief = z.object({
  title: Title,
  ...BriefInput.shape,
  decision: CitedDecision,
  version: Version,
});

const notAGroup = "Choose one of the groups.";

const StartRow = z.object(
  {
    name: line("the name", 80).refine((name) => name === "" || saysSomething(name), "Write the name."),
    group: z.string(notAGroup).trim().max(60, notAGroup).default(""),
    role: z.enum(["facilitator", "member"], "Choose facilitator or member.").default("member"),
    email: optionalEmail,
  },
  notInRows,
);

export const StartProject = z.object({
  title: Title,
  startedOn: Day,
  ...BriefInput.shape,
  ownGroup: z.string("Choose your own group.").trim().min(1, "Choose your own group.").max(60, notAGroup),
  people: upTo(`There can be up to ${mostRows} people to begin with. You can seat more afterwards.`)
    .default([])
    .pipe(z.array(StartRow))
    .transform((all) =>
      all.map((row, index) => ({ ...row, index })).filter((row) => row.name !== "" || row.email !== ""),
    ),
});

export const citeDecision = "Choose the decision of the group that this goes back to.";

/** Also when something else is wrong: all problems are said at once. */
const whateverElse = { when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null };

/** What depends on the stage that the project has is asked once it is known (change-stage.ts). */
export const ChangeStage = z
  .object({
    to: z.enum(["active", "paused", "closed"], "Choose what happens next."),
    reason: paragraphs("the reason", 1000).refine(saysSomething, "Say why, in a sentence."),
    decision: CitedDecision,
    /** What stood in the way of closing as the page showed it. */
    shown: z.string().max(20_000).default("").catch(""),
    goAhead: ticked,
  })
  .refine(({ to, decision }) => decision !== undefined || !["paused", "closed"].includes(to), {
    path: ["decision"],
    message: citeDecision,
    ...whateverElse,
  })
  .refine(({ to, shown, goAhead }) => to !== "closed" || shown === "" || goAhead, {
    path: ["goAhead"],
    message: "Tick this if you close the project all the same.",
    ...whateverElse,
  });

/** A brief as it is kept. Aims keep their id through every rewording, because outcomes point at them. */
export type Brief = {
  aims: { id: string; text: string }[];
  inScope: string[];
  outOfScope: string[];
  cannotInfluence: string[];
  constraints: { kind: ConstraintKind; text: string | null; flexibility: Flexibility | null }[];
};

export type Stage = "forming" | "active" | "paused" | "closed";
