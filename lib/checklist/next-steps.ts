import { isUnmet } from "@/lib/checklist/area-standing";
import type { AreaStanding, EvaluatedRule, Facts, Mend, NextStep } from "@/lib/checklist/types";

/** Someone is waiting: before everything else, once there is a record of it. */
const someoneWaits = ["8.2", "6.4"];

/** The order in which a group finds its feet: what it is for, who is there, what they need, how they work together. */
const findingFeet = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.4", "8.1", "4.1", "4.2", "1.6", "1.4", "4.3", "5.1", "5.5"];

/** What is still worth doing once a project is closed. */
const afterClosing = ["8.7", "8.6", "8.5", "7.6", "6.4"];

/** Everything that can still be mended, the next useful step first: essentials, then confirming together, then good practice. */
export function nextStepsOf({ project }: Facts, areas: AreaStanding[]): NextStep[] {
  const unmet = areas.flatMap((area) => area.rules).filter(canBeMended);
  if (project.stage === "closed") return inOrder(unmet, afterClosing).map(stepFor);
  const urgent = inOrder(unmet, someoneWaits).filter((rule) => rule.records > 0);
  const essential = unmet.filter((rule) => rule.kind === "essential");
  const goodPractice = unmet.filter((rule) => rule.kind === "good-practice");
  const before = new Set([...urgent, ...inOrder(essential, findingFeet), ...essential]);
  return [
    ...[...before].map(stepFor),
    ...areas.filter(awaitsConfirming).map(confirmStep),
    ...goodPractice.map(stepFor),
  ];
}

function inOrder(rules: Mendable[], ids: string[]): Mendable[] {
  return ids.flatMap((id) => rules.find((rule) => rule.id === id) ?? []);
}

type Mendable = EvaluatedRule & { mend: Mend };

function canBeMended(rule: EvaluatedRule): rule is Mendable {
  return isUnmet(rule) && rule.mend !== null;
}

function stepFor({ area, step, reason, mend }: Mendable): NextStep {
  return { area, title: step, why: reason, ...mend };
}

function awaitsConfirming(area: AreaStanding): boolean {
  return area.status === "in-place";
}

function confirmStep({ key, name, hint }: AreaStanding): NextStep {
  return {
    area: key,
    title: `Confirm together: ${name}`,
    why: hint,
    path: `checklist/${key}/confirm`,
    label: "Say what you think",
  };
}
