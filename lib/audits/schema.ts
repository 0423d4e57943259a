import { z } from "zod";
import type { StatementState } from "@/lib/checklist/statement-evidence";
import type { AreaStatus, RuleAnswer } from "@/lib/checklist/types";
import type { AreaKey } from "@/lib/framework/schema";
import { numbered, orEmpty } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { paragraphs, saysSomething, ticked } from "@/lib/text";
import { citedKinds, endings, findingKinds, lookResults, verdicts, waysToReply } from "./words";

/** A rule's answer as it was, with the statements that it was evidence for. */
export type FrozenRule = {
  id: string;
  kind: "essential" | "good-practice";
  title: string;
  statements: string[];
  answer: RuleAnswer;
  reason: string;
  records: number;
};

export type FrozenArea = {
  key: AreaKey;
  number: number;
  name: string;
  status: AreaStatus;
  hint: string;
  confirmations: { inPlace: number; notYet: number };
  rules: FrozenRule[];
};

/** How a statement stood by its evidence, and why. */
type FrozenStatement = { id: string; state: StatementState; reason: string };

/** What was worth asking about, of which areas and statements. */
type FrozenQuestion = { question: string; seen: string; areas: AreaKey[]; statements: string[] };

export type FrozenEvidence = { areas: FrozenArea[]; statements: FrozenStatement[]; questions: FrozenQuestion[] };

const why = (asked: string) => paragraphs("this", 2000).refine(saysSomething, asked);
const AuditNumber = numbered("Choose an audit.");
const FindingNumber = numbered("Choose a finding.");
const Subject = z.string("Choose an area or a statement.").trim().min(1, "Choose an area or a statement.").max(60);

export const OpenAudit = z.object({
  why: why("Say why this project is audited, and what is looked at."),
  sample: orEmpty(numbered("Choose a sample.")),
});

export const Judge = z.object({
  audit: AuditNumber,
  subject: Subject,
  verdict: z.enum(verdicts, "Choose a judgement."),
  explained: why("Say in words what you saw."),
  version: Version,
});

const oneOrNeither = "Choose the kind of record and give its number, or leave both empty.";
const cited = {
  recordKind: orEmpty(z.enum(citedKinds, "Choose a kind of record from the list.")),
  recordNumber: orEmpty(numbered("Give the number of the record, such as 3.")),
};
type Cited = { recordKind?: string; recordNumber?: number };

type SoFar = { value: unknown; issues: { path?: PropertyKey[] }[] };

/** Also when something else is wrong, so that all problems are said at once; not where one of these fields is wrong by itself. */
const unlessWrong = (...fields: string[]) => ({
  when: ({ value, issues }: SoFar) =>
    typeof value === "object" && value !== null && !issues.some(({ path }) => fields.includes(String(path?.[0]))),
});
const citedIsRead = unlessWrong("recordKind", "recordNumber");

function citesWhole({ recordKind, recordNumber }: Cited, context: z.RefinementCtx): void {
  if ((recordKind === undefined) === (recordNumber === undefined)) return;
  const path = [recordKind === undefined ? "recordKind" : "recordNumber"];
  context.addIssue({ code: "custom", path, message: oneOrNeither });
}

const FindingFields = z.object({
  audit: AuditNumber,
  subject: Subject,
  kind: z.enum(findingKinds, "Choose what kind of finding this is."),
  seen: why("Say what you saw."),
  ...cited,
  asked: paragraphs("what is asked", 2000).default(""),
  dueOn: orEmpty(Day),
});

type Asking = Pick<z.output<typeof FindingFields>, "kind" | "asked" | "dueOn">;

/** What was good asks nothing; everything else asks something, by a day. */
const asksSomething = ({ kind, asked }: Asking) => kind === "strength" || saysSomething(asked);
const asksByADay = ({ kind, dueOn }: Asking) => kind === "strength" || dueOn !== undefined;
const noAsking = { path: ["asked"], message: "Say what the table is asked to do.", ...unlessWrong("kind", "asked") };
const noDay = { path: ["dueOn"], message: "Say by when.", ...unlessWrong("kind", "dueOn") };

export const RaiseFinding = FindingFields.superRefine(citesWhole, citedIsRead)
  .refine(asksSomething, noAsking)
  .refine(asksByADay, noDay);
export const ChangeFinding = FindingFields.extend({ finding: FindingNumber, version: Version })
  .superRefine(citesWhole, citedIsRead)
  .refine(asksSomething, noAsking)
  .refine(asksByADay, noDay);

export const LookAtFinding = z.object({
  audit: AuditNumber,
  finding: FindingNumber,
  result: z.enum(lookResults, "Choose what you say."),
  text: why("Say why, in a sentence."),
  steps: Version,
});

export const CloseFinding = z.object({
  audit: AuditNumber,
  finding: FindingNumber,
  as: z.enum(endings, "Choose how it ends."),
  why: why("Say why, in a sentence."),
  steps: Version,
});

export const CloseAudit = z.object({
  audit: AuditNumber,
  conclusion: why("Say in words what the audit came to."),
  /** Whether the form said that nothing was judged and nothing found. */
  goAhead: ticked,
});

export const ReplyToFinding = z
  .object({
    audit: AuditNumber,
    finding: FindingNumber,
    saidAs: z.enum(waysToReply, "Choose what this is."),
    text: why("Write what you want to say."),
    ...cited,
  })
  .superRefine(citesWhole, citedIsRead);

export type FindingInput = z.output<typeof RaiseFinding>;
export type ReplyInput = z.output<typeof ReplyToFinding>;
