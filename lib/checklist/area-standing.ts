import type { AreaStanding, AreaStatus, ConfirmationFacts, EvaluatedRule, Facts } from "@/lib/checklist/types";
import { count, people } from "@/lib/checklist/words";
import type { Area } from "@/lib/framework/schema";

export function standingOfArea(area: Area, allRules: EvaluatedRule[], facts: Facts): AreaStanding {
  const rules = allRules.filter((rule) => rule.area === area.key);
  const answers = facts.confirmations.filter((confirmation) => confirmation.area === area.key);
  const inPlace = answers.filter(({ answer }) => answer === "in-place");
  const notYet = answers.length - inPlace.length;
  const confirmations = { inPlace: inPlace.length, notYet, disagree: inPlace.length > 0 && notYet > 0 };
  const status = statusOf(rules, answers, facts);
  return { ...area, status, hint: hintOf(status, rules, confirmations, facts), rules, confirmations };
}

/** A rule that does not apply holds nothing back. */
export function isUnmet(rule: EvaluatedRule): boolean {
  return rule.answer === "partly" || rule.answer === "not-yet";
}

/**
 * In place: no essential rule is unmet and at least one is met, so that an area to which nothing applies is not in place.
 * One person's standing "not yet" keeps an area at In place: confirming is done together, and a disagreement is talked
 * about rather than outvoted.
 */
function statusOf(rules: EvaluatedRule[], answers: ConfirmationFacts[], facts: Facts): AreaStatus {
  const area = rules[0]?.area;
  const hasNotes = facts.notes.some((noted) => noted === area);
  if (rules.every((rule) => rule.records === 0) && !hasNotes && answers.length === 0) return "not-started";
  const essential = rules.filter((rule) => rule.kind === "essential");
  if (essential.some(isUnmet) || !essential.some((rule) => rule.answer === "met")) return "in-progress";
  return isConfirmed(answers, facts) ? "confirmed-together" : "in-place";
}

function isConfirmed(answers: ConfirmationFacts[], { framework }: Facts): boolean {
  if (answers.some(({ answer }) => answer === "not-yet")) return false;
  const firstHand = new Set(framework.groups.filter((group) => group.firstHand).map((group) => group.key));
  const different = new Set(answers.map(({ memberId }) => memberId));
  return different.size >= framework.thresholds.peopleToConfirm && answers.some(({ group }) => firstHand.has(group));
}

function hintOf(
  status: AreaStatus,
  rules: EvaluatedRule[],
  { inPlace, notYet, disagree }: AreaStanding["confirmations"],
  { framework }: Facts,
): string {
  if (status === "confirmed-together") return `${people(inPlace)} confirmed this together.`;
  if (disagree) return `People see this differently: ${inPlace} in place, ${notYet} not yet.`;
  if (status === "in-place") {
    if (notYet > 0) return `The rules are met, and ${people(notYet)} said not yet.`;
    const wanted = framework.thresholds.peopleToConfirm;
    return `The essentials are in place. ${count(inPlace, "person", "people")} of ${wanted} or more confirmed it.`;
  }
  const open = rules.filter(isUnmet);
  const first = open.find((rule) => rule.kind === "essential") ?? open[0];
  return first?.reason ?? "Nothing here applies to this project yet.";
}
