import type { Day } from "@/lib/calendar/days";
import type { Mend, RuleAnswer, RuleResult } from "@/lib/checklist/types";

interface Said {
  reason: string;
  records: number;
  mend?: Mend | null;
  changesOn?: Day | null;
}

/** A rule that is met needs no mending. */
export function result(answer: RuleAnswer, { reason, records, mend = null, changesOn = null }: Said): RuleResult {
  return { answer, reason, records, mend: answer === "met" ? null : mend, changesOn };
}

/** All of them: met; some: partly; none, or nothing to look at: not yet. */
export function answerFor(good: number, total: number): RuleAnswer {
  if (good === 0) return "not-yet";
  return good < total ? "partly" : "met";
}

export function editBrief(label: string): Mend {
  return { path: "brief/edit", label };
}

export const writeOutcome: Mend = { path: "outcomes/new", label: "Write down an outcome" };

export function agreeBrief(label: string): Mend {
  return { path: "decisions/new?kind=agree-brief", label };
}
