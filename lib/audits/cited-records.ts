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
