import type { Needs } from "@/lib/checklist/marks";
import type { PortfolioSort, QuietDays, RuleChoice } from "@/lib/network/portfolio";

/** What the table shows beside the name, in its order. */
export const columnsBeside = [
  "stage",
  "table",
  "signed",
  "areas",
  "decision",
  "outcomes",
  "record",
  "attention",
] as const;
export type Column = (typeof columnsBeside)[number];

/** Shown unless the address says otherwise. */
export const usualColumns: Column[] = columnsBeside.filter((column) => column !== "record");

export const columnWords: Record<Column, string> = {
  stage: "Stage",
  table: "At the table",
  signed: "Signed",
  areas: "Checklist",
  decision: "Last decision",
  outcomes: "Outcomes measured",
  record: "Last record",
  attention: "Needs attention",
};

/** The columns that the table can be sorted by. */
export const sortOf: Partial<Record<Column | "title", PortfolioSort>> = {
  title: "title",
  stage: "stage",
  signed: "signed",
  decision: "decision",
  record: "quiet",
  attention: "attention",
};

/** Which way the figures or letters in a column go in the order that people ask for first. */
export const usualWay: Record<PortfolioSort, "ascending" | "descending"> = {
  title: "ascending",
  stage: "ascending",
  signed: "ascending",
  quiet: "ascending",
  decision: "descending",
  attention: "descending",
};

export const orderWords: [order: string, words: string][] = [
  ["attention", "Needs attention, most first"],
  ["attention-down", "Needs attention, least first"],
  ["title", "Name, from A to Z"],
  ["title-down", "Name, from Z to A"],
  ["stage", "Stage, from the beginning"],
  ["stage-down", "Stage, from the end"],
  ["decision", "Last decision, the latest first"],
  ["decision-down", "Last decision, the longest ago first"],
  ["signed", "Signed, the smallest share first"],
  ["signed-down", "Signed, the largest share first"],
  ["quiet", "Last record, the longest ago first"],
  ["quiet-down", "Last record, the latest first"],
];

export const ruleWords: Record<RuleChoice, string> = {
  unmet: "Not met yet, or in part",
  "not-yet": "Not met yet",
  partly: "Met in part",
  met: "Met",
  "not-applicable": "Cannot apply now",
};

export const needsWords: Record<Needs, string> = {
  urgent: "Something now",
  something: "Something",
  nothing: "Nothing now",
};

export function quietWords(days: QuietDays): string {
  return `Nothing recorded for ${days} days`;
}
