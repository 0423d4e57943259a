import type { LookedBackAt } from "./schema";

export const lookedBackAtWords: Record<LookedBackAt, string> = {
  "mid-point": "Half way through",
  closing: "At the end",
};

/** The four parts of a look back, in the order in which they are read. */
export const partWords = {
  wentBadly: "What went badly",
  advantages: "What was good about working together",
  disadvantages: "What was hard about working together",
  keep: "What we would keep",
};
