import type { AreaStatus, RuleAnswer } from "@/lib/checklist/types";

/** What the report says of each part of the work, in this order, and which records tell it. What is not named here follows at the end. */
export const chapters: { id: string; title: string; lede: string; kinds: string[] }[] = [
  {
    id: "brief",
    title: "What we set out to do",
    lede: "Aims, scope and limits, as they were written down.",
    kinds: ["brief"],
  },
  {
    id: "agreement",
    title: "How we work together",
    lede: "What the group agreed, and what prepared people for holding meetings.",
    kinds: ["group-agreement", "training", "support-contact"],
  },
  {
    id: "recruitment",
    title: "How people came to the table",
    lede: "Ways in which people were asked, and what the table was missing.",
    kinds: ["recruitment-route", "gap", "invitation", "promise"],
  },
  {
    id: "meetings",
    title: "Meetings",
    lede: "When, who took part, what was noted.",
    kinds: ["meeting", "note-correction"],
  },
  {
    id: "voices",
    title: "What was said, and what became of it",
    lede: "Each voice with its answer and the reason for it.",
    kinds: ["voice"],
  },
  { id: "actions", title: "What was to be done", lede: "Actions and milestones.", kinds: ["action", "milestone"] },
  {
    id: "ladder",
    title: "The ladder",
    lede: "What was done with people, and on which rung it stands: claimed, and as it felt.",
    kinds: ["engagement", "claimed-rung", "felt-round", "approach"],
  },
  {
    id: "priorities",
    title: "What matters to each of us",
    lede: "Priorities, and how they sit with others.",
    kinds: ["priority", "priority-view"],
  },
  {
    id: "outcomes",
    title: "Outcomes",
    lede: "What was measured and what people told, good and bad alike.",
    kinds: ["outcome", "indicator", "reading", "story"],
  },
  {
    id: "looking-back",
    title: "Looking back",
    lede: "What people saw together, and how the work ended.",
    kinds: ["reflection", "ending"],
  },
];

/** Told elsewhere in the report, or nothing but that something happened: the records and the history hold them. */
export const toldElsewhere = [
  "project",
  "member",
  "decision",
  "stance",
  "pulse-round",
  "signature",
  "area-confirmation",
  "evidence-pack",
  "felt-answered",
  "pulse-answered",
  "paper-pack",
  "talk",
];

const names: Record<string, [one: string, several: string]> = {
  "group-agreement": ["Group agreement", "Group agreement"],
  training: ["Training", "Training"],
  "support-contact": ["Whom to turn to", "Whom to turn to"],
  "recruitment-route": ["Way of asking", "Ways of asking"],
  gap: ["Gap at the table", "Gaps at the table"],
  invitation: ["Invitation", "Invitations"],
  promise: ["Promise", "Promises"],
  meeting: ["Meeting", "Meetings"],
  "note-correction": ["Correction of notes", "Corrections of notes"],
  voice: ["Voice", "Voices"],
  action: ["Action", "Actions"],
  milestone: ["Milestone", "Milestones"],
  engagement: ["Activity", "What was done with people"],
  "claimed-rung": ["Claimed rung", "Claimed rungs"],
  "felt-round": ["How it feels", "How it feels"],
  approach: ["Consultation, co-production or a blend", "Consultation, co-production or a blend"],
  priority: ["Priority", "Priorities"],
  "priority-view": ["How a priority sits with someone", "How priorities sit with others"],
  outcome: ["Outcome", "Outcomes"],
  indicator: ["Measure", "Measures"],
  reading: ["Reading", "Readings"],
  story: ["Story", "Stories"],
  reflection: ["Reflection", "Reflections"],
  ending: ["How the work ended", "How the work ended"],
  "evidence-file": ["File", "Files"],
  "area-note": ["Note on an area", "Notes on the areas"],
  "pulse-plan": ["Pulse plan", "Pulse plan"],
};

/** "Decision 3"; of a kind that has no name here, the name by which the ledger knows it. */
export function nameOfOne(kind: string, number: unknown): string {
  const name = names[kind]?.[0] ?? spelledOut(kind);
  return typeof number === "number" ? `${name} ${number}` : name;
}

export function nameOfSeveral(kind: string): string {
  return names[kind]?.[1] ?? spelledOut(kind);
}

const spelledOut = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " ");

export const statusWords: Record<AreaStatus, string> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  "in-place": "In place",
  "confirmed-together": "Confirmed together",
};

export const answerWords: Record<RuleAnswer, string> = {
  met: "In place",
  partly: "Partly",
  "not-yet": "Not yet",
  "not-applicable": "Does not apply",
};
