import { type Day, dayInWords, isOverdue } from "@/lib/calendar/days";
import { listWithAnd } from "@/lib/checklist/words";
import type { FrozenEvidence, FrozenRule } from "./schema";
import type { FindingEnding, FindingKind, FindingState, LookResult, WayToReply } from "./words";

/** One thing that was said or done about a finding after it was raised, in the order in which it was. */
export type Step = { by: "table"; as: WayToReply; memberId: string } | { by: "auditor"; as: LookResult };

export type FindingSoFar = { kind: FindingKind; closedAs: FindingEnding | null; steps: Step[] };

/** Where a finding stands: its ending, or what was said last; a disagreement stands until whoever has it says otherwise. */
export function stateOf({ kind, closedAs, steps }: FindingSoFar): FindingState {
  if (closedAs !== null) return closedAs;
  const last = steps.filter((step) => (step.by === "auditor" ? step.as !== "answer" : step.as !== "settled")).at(-1);
  if (isDisputed(steps)) return "disputed";
  if (last === undefined) return kind === "strength" ? "noted" : "waiting";
  if (last.by === "auditor") return last.as === "effective" ? "works" : "not-yet";
  return last.as === "done" ? "to-look-at" : "answered";
}

/** Whether anything is still to be done about it: what was good asks nothing. */
export function isOpen(finding: FindingSoFar): boolean {
  return finding.closedAs === null && stateOf(finding) !== "noted";
}

/** Whether somebody at the table has said that they see it differently, and not that this is settled. */
function isDisputed(steps: Step[]): boolean {
  return disputing(steps).length > 0;
}

/** The seats of those who see it differently still. */
export function disputing(steps: Step[]): string[] {
  const differing = new Set<string>();
  for (const step of steps) {
    if (step.by !== "table") continue;
    if (step.as === "dispute") differing.add(step.memberId);
    if (step.as === "settled") differing.delete(step.memberId);
  }
  return [...differing];
}

/** Why a finding cannot end this way; null when it can. */
export function inTheWayOfEnding(
  as: FindingEnding,
  { kind, steps }: Pick<FindingSoFar, "kind" | "steps">,
): string | null {
  if (as === "taken-back") return null;
  if (as === "both-voices") {
    return isDisputed(steps) ? null : "Nobody at the table sees this differently, so there are no two voices to keep.";
  }
  if (isDisputed(steps)) {
    return "Someone at the table still sees this differently. Take it back, or close it with both voices.";
  }
  const lastLook = steps.filter((step) => step.by === "auditor" && step.as !== "answer").at(-1);
  if (kind === "strength" || lastLook?.as === "effective") return null;
  return "Look again first, and say that what was done works.";
}

type Waiting = FindingSoFar & { number: number; dueOn: Day | null };

/** Findings to which the table has said nothing yet, and still has time to: an audit cannot be closed over their heads. */
export function stillTheirTurn(findings: Waiting[], today: Day): Waiting[] {
  return findings.filter((one) => stateOf(one) === "waiting" && !isOverdue(one.dueOn, today));
}

/** Why an audit cannot be closed yet; null when it can. */
export function inTheWayOfClosing(findings: Waiting[], today: Day): string | null {
  const waiting = stillTheirTurn(findings, today);
  if (waiting.length === 0) return null;
  const lastDay = waiting
    .flatMap(({ dueOn }) => dueOn ?? [])
    .sort()
    .at(-1);
  const numbers = listWithAnd(waiting.map(({ number }) => String(number)));
  const until = lastDay === undefined ? "" : `, until ${dayInWords(lastDay)}`;
  return `The table still has time to answer ${waiting.length === 1 ? "finding" : "findings"} ${numbers}${until}. Close the audit when they have, or when that day is over.`;
}

/** The rules that speak for or against one area or statement, by the number and the name that the checklist gives them. */
export function rulesOn({ areas }: Pick<FrozenEvidence, "areas">, subject: string): FrozenRule[] {
  const own = areas.find(({ key }) => key === subject);
  const all =
    own?.rules ?? areas.flatMap(({ rules }) => rules.filter(({ statements }) => statements.includes(subject)));
  return all.map((rule) => ({ ...rule, title: `${rule.id} ${rule.title}` }));
}

type StepOfSeat = { by: "table"; as: WayToReply; memberId: string; seat: number } | { by: "auditor"; as: LookResult };

/** Whether whoever has this seat sees a finding differently still. */
export function seesDifferently(steps: StepOfSeat[], seat: number): boolean {
  const differing = disputing(steps);
  return steps.some((step) => step.by === "table" && step.seat === seat && differing.includes(step.memberId));
}

/** Whether to ask them if it is settled: they, or the auditor, have said something since they last saw it differently. */
export function mayBeSettled(steps: StepOfSeat[], seat: number): boolean {
  if (!seesDifferently(steps, seat)) return false;
  const isTheirs = (step: StepOfSeat) => step.by === "table" && step.seat === seat;
  const last = steps.findLastIndex((step) => isTheirs(step) && step.as === "dispute");
  return steps.slice(last + 1).some((step) => step.by === "auditor" || isTheirs(step));
}
