import type { Day } from "@/lib/calendar/days";
import type { NumberedKind, RecordKind } from "@/lib/checklist/records-of-rules";
import type { StatementState } from "@/lib/checklist/statement-evidence";
import { capitalised, count } from "@/lib/checklist/words";

/** A record beside a statement: what it is called, its day or the day it is due, and never who said or did it. */
export type RecordNamed = { kind: NumberedKind; number: number; title: string; on: Day | null; dueOn: Day | null };

export const stateWords: Record<StatementState, string> = {
  kept: "Kept so far",
  partly: "Partly",
  "not-yet": "Not yet",
  nothing: "Nothing recorded yet",
};

/** What it is called, alone and in numbers; of what a project has only one there is no number. */
type Kind = { one: string; many?: string; path: string };

/** What each kind of record is called, and where all of them are read, below the project. */
export const recordKinds: Record<RecordKind, Kind> = {
  brief: { one: "the brief", path: "brief" },
  members: { one: "seat at the table", many: "seats at the table", path: "people" },
  gaps: { one: "gap", many: "gaps", path: "people#gaps" },
  recruitmentRoutes: { one: "way of asking", many: "ways of asking", path: "people/routes" },
  engagement: { one: "activity", many: "activities", path: "ladder" },
  meetings: { one: "meeting", many: "meetings", path: "meetings" },
  voices: { one: "point", many: "points", path: "voices" },
  agreement: { one: "the group agreement", path: "agreement" },
  waysOfDeciding: { one: "how the group decides", path: "agreement" },
  milestones: { one: "big step", many: "big steps", path: "milestones" },
  actions: { one: "action", many: "actions", path: "actions" },
  supportContact: { one: "whom to turn to", path: "support" },
  talks: { one: "wish to talk first", many: "wishes to talk first", path: "statements" },
  decisions: { one: "decision", many: "decisions", path: "decisions" },
  pulses: { one: "pulse", many: "pulses", path: "pulse" },
  rungs: { one: "the ladder", path: "ladder" },
  outcomes: { one: "outcome", many: "outcomes", path: "outcomes" },
  reflections: { one: "look back", many: "looks back", path: "looking-back" },
  closing: { one: "how it ended", path: "looking-back" },
};

/** "3 meetings", "1 decision", "the brief" */
export function recordsInWords(kind: RecordKind, number: number): string {
  const { one, many } = recordKinds[kind];
  return many === undefined ? one : count(number, one, many);
}

/** Those that have a page of their own; the others are lines of the page where all of them are. */
const withPages: ReadonlySet<NumberedKind> = new Set<NumberedKind>([
  "meetings",
  "voices",
  "actions",
  "decisions",
  "outcomes",
]);

/** Where a record is read, below the project. */
export function pathOfRecord(kind: NumberedKind, number: number): string {
  const { path } = recordKinds[kind];
  return withPages.has(kind) ? `${path}/${number}` : path;
}

/** "Decision 14: A budget for food", "Point 7: “…”", "Pulse" */
export function recordInWords({ kind, number, title }: Pick<RecordNamed, "kind" | "number" | "title">): string {
  const { one } = recordKinds[kind];
  const name = capitalised(withPages.has(kind) ? `${one} ${number}` : one);
  if (title === "") return name;
  return `${name}: ${kind === "voices" ? `“${title}”` : title}`;
}
