import type { Day } from "@/lib/calendar/days";
import type { StandingSummary } from "@/lib/checklist/summary";
import { capitalised, count, listWithAnd } from "@/lib/checklist/words";
import type { AreaKey, FrameworkContent } from "@/lib/framework/schema";
import type { SystemVerb } from "@/lib/ledger/record";
import type { Verb } from "@/lib/policy/policy";

type AreaStatus = StandingSummary["areas"][number]["status"];
type NounOf<V> = V extends `${infer Noun}.${string}` ? Noun : never;

/** What was done in a project since a moment, and what came of it. */
export type ProjectChanges = {
  id: string;
  slug: string;
  title: string;
  titleKey: string;
  groups: FrameworkContent["groups"];
  /** How many deeds of each kind; one that made several entries counts once. */
  deeds: { noun: string; times: number }[];
  /** Areas with another status than then. */
  steps: { area: AreaKey; before: AreaStatus; after: AreaStatus }[];
  /** Areas that people have begun to see differently. */
  differ: AreaKey[];
  decisions: ChangedDecision[];
};

/** A decision that somebody saw differently, or that was made without a group. */
export type ChangedDecision = {
  number: number;
  title: string;
  decidedOn: Day;
  differed: boolean;
  madeWithout: string[];
};

const kinds: Record<NounOf<Verb | SystemVerb>, string> = {
  project: "the project itself",
  brief: "the brief",
  member: "people at the table",
  gap: "gaps at the table",
  route: "ways of asking people",
  promise: "promises",
  invitation: "invitations",
  statement: "signatures",
  talk: "talks about statements",
  reminder: "reminders",
  calendar: "calendars",
  meeting: "meetings",
  voice: "what people said",
  decision: "decisions",
  stance: "how people stand to decisions",
  agreement: "how the group works together",
  engagement: "what was done with people",
  approach: "how the brief could be met",
  ladder: "the ladder",
  priority: "what matters to people",
  outcome: "outcomes",
  indicator: "measures",
  reading: "readings",
  story: "stories",
  pulse: "the pulse",
  reflection: "looking back",
  ending: "how the work ended",
  evidence: "evidence packs",
  file: "files",
  action: "actions",
  milestone: "milestones",
  training: "training",
  support: "whom to turn to",
  area: "the checklist",
  audit: "audits",
  finding: "findings",
  network: "the network",
  framework: "the framework",
  account: "accounts",
  "api-token": "tokens for programs",
};

/** "Decisions: 3, what people said: 12." The kinds of which there was most come first. */
export function deedsInWords(deeds: ProjectChanges["deeds"]): string {
  const named = deeds.map(({ noun, times }) => ({ times, words: kindOf(noun) }));
  const sorted = named.toSorted((one, other) => other.times - one.times || one.words.localeCompare(other.words));
  return sorted.length === 0
    ? ""
    : `${capitalised(sorted.map(({ words, times }) => `${words}: ${times}`).join(", "))}.`;
}

/** A record of a later version of Alongside keeps its own name. */
function kindOf(noun: string): string {
  return Object.entries(kinds).find(([known]) => known === noun)?.[1] ?? noun;
}

/** The lines of a letter on one project, without a title or a word of what was decided or said. */
export function changesInShort(changes: ProjectChanges): string {
  const without = changes.decisions.filter(({ madeWithout }) => madeWithout.length > 0);
  const groups = changes.groups.filter(({ key }) => without.some(({ madeWithout }) => madeWithout.includes(key)));
  const differed = changes.decisions.filter(({ differed }) => differed).length + changes.differ.length;
  const parts = [
    deedsInWords(changes.deeds),
    changes.steps.length > 0 && `${capitalised(count(changes.steps.length, "area has", "areas have"))} another status.`,
    differed > 0 && `People see ${count(differed, "thing", "things")} differently.`,
    without.length > 0 &&
      `${count(without.length, "decision", "decisions")} made without ${listWithAnd(groups.map(({ inSentence }) => inSentence))}.`,
  ];
  return `${changes.title}. ${parts.filter(Boolean).join(" ")}`;
}
