import type { AreaStatus, RuleAnswer } from "@/lib/checklist/types";

export type Chapter = { id: string; title: string; lede?: string; kinds?: string[] };

/** The chapters of a report in their order. Those without kinds are written in their own way. */
export const chaptersInOrder: Chapter[] = [
  {
    id: "brief",
    title: "What we set out to do",
    lede: "Aims, scope and limits, as they were written down.",
    kinds: ["brief"],
  },
  { id: "people", title: "Who is at the table" },
  { id: "statements", title: "The statements, and the evidence for each" },
  { id: "areas", title: "The eight areas" },
  { id: "decisions", title: "Decisions" },
  {
    id: "voices",
    title: "What was said, and what became of it",
    lede: "Each voice with its answer and the reason for it.",
    kinds: ["voice"],
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
    lede: "Ways in which people were asked, what the table was missing, and promises that were made and kept.",
    kinds: ["recruitment-route", "gap", "invitation", "promise"],
  },
  {
    id: "meetings",
    title: "Meetings",
    lede: "When, who took part, what was noted.",
    kinds: ["meeting", "note-correction"],
  },
  { id: "actions", title: "What was to be done", lede: "Actions and big steps.", kinds: ["action", "milestone"] },
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
  { id: "pulse", title: "The pulse" },
  {
    id: "looking-back",
    title: "Looking back",
    lede: "What people saw together, and how the work ended.",
    kinds: ["reflection", "ending"],
  },
  {
    id: "audits",
    title: "Audits",
    lede: "What an auditor judged and found, what the table said to it, and what came of it: both in their own words.",
    kinds: ["audit", "judgement", "finding", "finding-reply", "finding-look"],
  },
  { id: "others", title: "What else was recorded", lede: "Everything that has no chapter of its own." },
  { id: "standards", title: "Other standards, and where their evidence is" },
  { id: "about", title: "About this report" },
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
  milestone: ["Big step", "Big steps"],
  audit: ["Audit", "Audits"],
  judgement: ["Judgement", "Judgements"],
  finding: ["Finding", "Findings"],
  "finding-reply": ["What the table said", "What the table said"],
  "finding-look": ["What the auditor saw later", "What the auditor saw later"],
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
  met: "Met",
  partly: "Partly",
  "not-yet": "Not yet",
  "not-applicable": "Does not apply",
};
