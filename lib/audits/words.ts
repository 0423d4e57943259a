import { type Day, dayInWords } from "@/lib/calendar/days";

/** What an auditor can say of an area or a statement. */
export const verdicts = ["upheld", "not-upheld", "observation", "good-practice"] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords: Record<Verdict, string> = {
  upheld: "Upheld",
  "not-upheld": "Not upheld",
  observation: "Observation",
  "good-practice": "Good practice",
};

export const verdictHints: Record<Verdict, string> = {
  upheld: "The records show what the answers say.",
  "not-upheld": "The records do not show it. Raise a finding, so that the table knows what is asked.",
  observation: "Something to know, which changes no answer.",
  "good-practice": "Others can learn from this.",
};

export const findingKinds = ["missing", "unclear", "does-not-fit", "strength"] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingKindWords: Record<FindingKind, string> = {
  missing: "Something is missing",
  unclear: "Something is not clear",
  "does-not-fit": "Records do not fit together",
  strength: "Something others can learn from",
};

/** How someone at the table says something to a finding. "settled" ends their own disagreement. */
export const waysToReply = ["reply", "dispute", "done", "settled"] as const;
export type WayToReply = (typeof waysToReply)[number];

export const replyWords: Record<WayToReply, string> = {
  reply: "An answer",
  dispute: "Sees it differently",
  done: "What was done",
  settled: "This is settled for me",
};

export const lookResults = ["answer", "effective", "not-yet"] as const;
export type LookResult = (typeof lookResults)[number];

export const lookWords: Record<LookResult, string> = {
  answer: "An answer to the table",
  effective: "Looked again: it works",
  "not-yet": "Looked again: not yet",
};

/** How a finding came to its end. */
export const endings = ["effective", "taken-back", "both-voices"] as const;
export type FindingEnding = (typeof endings)[number];

export const endingWords: Record<FindingEnding, string> = {
  effective: "Closed: what was done works",
  "taken-back": "Taken back by the auditor",
  "both-voices": "Closed with both voices: people see it differently",
};

/** Where a finding stands, worked out from what is recorded. */
export type FindingState =
  | FindingEnding
  | "waiting"
  | "answered"
  | "disputed"
  | "to-look-at"
  | "not-yet"
  | "works"
  | "noted";

export const stateWords: Record<FindingState, string> = {
  ...endingWords,
  waiting: "Waits for the table",
  answered: "The table has answered",
  disputed: "Someone at the table sees it differently",
  "to-look-at": "Something was done: to be looked at again",
  "not-yet": "Looked at again: not yet",
  works: "Looked at again: it works",
  noted: "Noted",
};

/** The records that a finding, or an answer to it, can point at by their number. */
export const citedKinds = ["decision", "meeting", "voice", "outcome", "action", "milestone", "entry"] as const;
export type CitedKind = (typeof citedKinds)[number];

export type CitedRecord = { kind: CitedKind; number: number };

export const citedKindWords: Record<CitedKind, string> = {
  decision: "Decision",
  meeting: "Meeting",
  voice: "Voice",
  outcome: "Outcome",
  action: "Action",
  milestone: "Milestone",
  entry: "Entry of the history",
};

/** "Decision 3" */
export function citedInWords({ kind, number }: CitedRecord): string {
  return `${citedKindWords[kind]} ${number}`;
}

/** Where it is read, inside its project. */
export function citedPath({ kind, number }: CitedRecord): string {
  if (kind === "entry") return `history?before=${number + 1}`;
  return kind === "milestone" ? "milestones" : `${kind}s/${number}`;
}

/** "open since 23 November 2026", "23 November 2026 to 4 December 2026", or one day alone. */
export function spanInWords({ openedOn, closedOn }: { openedOn: Day; closedOn: Day | null }): string {
  const opened = dayInWords(openedOn);
  if (closedOn === null) return `open since ${opened}`;
  return openedOn === closedOn ? opened : `${opened} to ${dayInWords(closedOn)}`;
}

type Judged = { framework: { areas: unknown[]; statements: unknown[] }; judgements: unknown[] };

/** "12 of 22 areas and statements are not judged yet."; null when all are. */
export function notJudgedInWords({ framework: { areas, statements }, judgements }: Judged): string | null {
  const all = areas.length + statements.length;
  const left = all - judgements.length;
  if (left === 0) return null;
  if (left === all) return "No area and no statement is judged yet.";
  return `${left} of ${all} areas and statements ${left === 1 ? "is" : "are"} not judged yet.`;
}
