import { dayInWords } from "@/lib/checklist/days";

/** What a change took away and what it brought, in words, for one named part of a recorded thing. */
export type Change = { label: string; removed: string[]; added: string[] };

type Snapshot = Record<string, unknown> | null;

/** The parts of recorded things that people read, by column. A column that is not here never shows in a history. */
const labels: Record<string, string> = {
  title: "Title",
  name: "Name",
  stage: "Stage",
  stage_since: "Since",
  stage_reason: "Why",
  started_on: "Started on",
  aims: "Aims",
  inScope: "In scope",
  outOfScope: "Out of scope",
  cannotInfluence: "Cannot be influenced",
  constraints: "Constraints",
  group_key: "Group",
  role: "Role",
  joined_on: "Joined on",
  paused_on: "Taking a break since",
  left_on: "Left on",
  strengths_answer: "Asked about strengths",
  strengths: "Strengths",
  hopes_answer: "Asked about hopes",
  hopes: "Hopes",
  recognition_answer: "Asked about payment or recognition",
  recognition: "Payment or recognition",
  access_needs_answer: "Asked about access needs",
  contact_answer: "Asked about contact",
  missing: "Missing",
  due_on: "By",
  filled_on: "Filled on",
  text: "Notes",
  answer: "Answer",
  note: "Note",
  time_zone: "Time zone",
  support_words: "Where to find support",
};

const words: Record<string, string> = {
  "not-asked": "not asked yet",
  answered: "answered",
  declined: "would rather not say",
  "in-place": "in place",
  "not-yet": "not yet",
  "fixed-point": "fixed point",
  "lived-experience": "lived experience",
  "third-sector": "third sector",
};

/** What is different between two snapshots of one thing; from null for a new one. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const earlier = partsOf(before);
  const later = partsOf(after);
  return Object.keys(labels).flatMap((part) => {
    const was = earlier[part] ?? [];
    const is = later[part] ?? [];
    const removed = was.filter((line) => !is.includes(line));
    const added = is.filter((line) => !was.includes(line));
    return removed.length + added.length === 0 ? [] : [{ label: labels[part] ?? part, removed, added }];
  });
}

function partsOf(snapshot: Snapshot): Record<string, string[]> {
  if (!snapshot) return {};
  const { content, ...columns } = snapshot;
  const parts = { ...columns, ...(content as Record<string, unknown> | undefined) };
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, linesOf(part, value)]));
}

function linesOf(part: string, value: unknown): string[] {
  if (value === null || value === undefined || value === "" || value === "not-asked") return [];
  if (Array.isArray(value)) return value.flatMap((line) => linesOf(part, line));
  if (typeof value === "object")
    return [lineOf(value as { kind?: string; text: string | null; flexibility?: string | null })];
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [dayInWords(text)];
  return [words[text] ?? text];
}

// An aim, or a constraint: its kind, its words ("none" when there is no limit) and whether it can be discussed.
function lineOf({
  kind,
  text,
  flexibility,
}: {
  kind?: string;
  text: string | null;
  flexibility?: string | null;
}): string {
  if (!kind) return text ?? "";
  const mark = flexibility === "fixed" ? " (fixed)" : flexibility === "open" ? " (open to discussion)" : "";
  return `${words[kind] ?? kind}: ${text ?? "none"}${mark}`;
}
