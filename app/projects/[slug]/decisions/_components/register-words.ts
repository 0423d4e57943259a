import type { RegisterState, Sort } from "@/lib/decisions/register";

/** What the table shows beside the title, in its order. */
export const columnsBeside = ["number", "day", "method", "where", "look-again", "state"] as const;
export type Column = (typeof columnsBeside)[number];

export const columnWords: Record<Column, string> = {
  number: "Number",
  day: "Decided on",
  method: "How",
  where: "Where",
  "look-again": "Look again",
  state: "What became of it",
};

/** The columns that a table can be sorted by. */
export const sortOf: Partial<Record<Column | "title", Sort>> = {
  title: "title",
  number: "number",
  day: "day",
  "look-again": "look-again",
};

export const stateWords: Record<RegisterState, string> = {
  standing: "It stands",
  superseded: "Another took its place",
  "set-aside": "Set aside from outside",
  overdue: "Look again overdue",
};

export const orderWords: [order: string, words: string][] = [
  ["latest", "The latest first"],
  ["earliest", "The earliest first"],
  ["number", "Number, from the first"],
  ["number-down", "Number, from the last"],
  ["title", "Title, from A to Z"],
  ["title-down", "Title, from Z to A"],
  ["soonest", "Look again, soonest first"],
  ["soonest-down", "Look again, latest first"],
];
