import type { NumberedKind, RecordKind } from "@/lib/checklist/records-of-rules";
import type { StatementState } from "@/lib/checklist/statement-evidence";
import { capitalised } from "@/lib/checklist/words";

export const stateWords: Record<StatementState, string> = {
  kept: "Kept so far",
  partly: "Partly",
  "not-yet": "Not yet",
  nothing: "Nothing recorded yet",
};

type Kind = {
  one: string;
  many: string;
  /** Where all of them are, below the project. */
  path: string;
};

/** What each kind of record is called, and where it is read. */
export const recordKinds: Record<RecordKind, Kind> = {
  brief: { one: "brief", many: "briefs", path: "brief" },
  members: { one: "seat at the table", many: "seats at the table", path: "people" },
  gaps: { one: "gap", many: "gaps", path: "people#gaps" },
  recruitmentRoutes: { one: "way of asking", many: "ways of asking", path: "people/routes" },
  engagement: { one: "activity", many: "activities", path: "ladder" },
  meetings: { one: "meeting", many: "meetings", path: "meetings" },
  voices: { one: "point that was made", many: "points that were made", path: "voices" },
  agreement: { one: "group agreement", many: "group agreements", path: "agreement" },
  waysOfDeciding: { one: "way of deciding", many: "ways of deciding", path: "agreement" },
  milestones: { one: "big step", many: "big steps", path: "milestones" },
  actions: { one: "action", many: "actions", path: "actions" },
  supportContact: { one: "person to turn to", many: "people to turn to", path: "support" },
  talks: { one: "wish to talk first", many: "wishes to talk first", path: "statements" },
  decisions: { one: "decision", many: "decisions", path: "decisions" },
  pulses: { one: "pulse", many: "pulses", path: "pulse" },
  rungs: { one: "place on the ladder", many: "places on the ladder", path: "ladder" },
  outcomes: { one: "outcome", many: "outcomes", path: "outcomes" },
  reflections: { one: "look back", many: "looks back", path: "looking-back" },
  closing: { one: "ending", many: "endings", path: "looking-back" },
};

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
export function recordInWords({ kind, number, title }: { kind: NumberedKind; number: number; title: string }): string {
  const { one } = recordKinds[kind];
  const name = capitalised(withPages.has(kind) ? `${shortNames[kind] ?? one} ${number}` : one);
  if (title === "") return name;
  return `${name}: ${kind === "voices" ? `“${title}”` : title}`;
}

const shortNames: Partial<Record<NumberedKind, string>> = { voices: "point" };
