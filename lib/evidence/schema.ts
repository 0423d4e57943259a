import { z } from "zod";
import type { RuleEvidence, StatementState } from "@/lib/checklist/statement-evidence";
import type { AreaStatus, RuleAnswer } from "@/lib/checklist/types";
import { Day } from "@/lib/projects/schema";
import { namesAs } from "./words";

const DayOrNone = z.preprocess((value) => (value === "" || value === undefined ? null : value), Day.nullable());

const chosen = z
  .literal("yes", "Tick the box, or leave it empty.")
  .optional()
  .transform((value) => value === "yes");

export const ExportPack = z
  .object({
    from: DayOrNone,
    to: DayOrNone,
    report: chosen,
    records: chosen,
    files: chosen,
    names: z.enum(namesAs, "Choose how people are named."),
  })
  .superRefine(({ from, to, report, records, files, names }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (from && to && from > to) say("to", "This is before the first day. Choose a later day, or leave it empty.");
    if (!report && !records && !files) say("report", "Choose at least one thing to put in.");
    if (files && names === "initials")
      say("files", "A file may show names. Leave the files out, or choose names in full.");
  });

/** How a project stood when a pack was made, as its pages said it. */
export type StandingThen = { areas: AreaThen[]; statements: StatementThen[] };
export type AreaThen = { name: string; status: AreaStatus; inPlace: number; notYet: number; rules: RuleThen[] };
export type RuleThen = { id: string; title: string; answer: RuleAnswer; reason: string };

/** A statement with what spoke for it and against it: "3 meetings", "1 decision". */
export type StatementThen = { id: string; state: StatementState; reason: string; rules: SaysThen[] };
export type SaysThen = {
  id: string;
  title: string;
  says: RuleEvidence["says"];
  reason: string;
  speakFor: string;
  speakAgainst: string;
};
