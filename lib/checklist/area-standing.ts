import { inSentence } from "@/lib/checklist/seats";
import type { AreaStanding, AreaStatus, ConfirmationFacts, EvaluatedRule, Facts } from "@/lib/checklist/types";
import { listWithOr, people } from "@/lib/checklist/words";
import type { Area } from "@/lib/framework/schema";

type Said = AreaStanding["confirmations"];

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

/** In place: no essential rule is unmet and at least one is met, so that an area to which nothing applies is not in place. */
function statusOf(rules: EvaluatedRule[], answers: ConfirmationFacts[], facts: Facts): AreaStatus {
  const area = rules[0]?.area;
  const hasNotes = facts.notes.some((noted) => noted === area);
  if (rules.every((rule) => rule.records === 0) && !hasNotes && answers.length === 0) return "not-started";
  const essential = rules.filter((rule) => rule.kind === "essential");
  if (essential.some(isUnmet) || !essential.some((rule) => rule.answer === "met")) return "in-progress";
  return isConfirmed(answers, facts) ? "confirmed-together" : "in-place";
}

/** Someone else's "not yet" does not undo it: the hint says that people see it differently, wherever the status stands. */
function isConfirmed(answers: ConfirmationFacts[], { framework }: Facts): boolean {
  const inPlace = answers.filter(({ answer }) => answer === "in-place");
  const different = new Set(inPlace.map(({ memberId }) => memberId));
  const firstHand = framework.groups.filter((group) => group.firstHand).map((group) => group.key);
  const fromFirstHand = firstHand.length === 0 || inPlace.some(({ group }) => firstHand.includes(group));
  return different.size >= framework.thresholds.peopleToConfirm && fromFirstHand;
}

function hintOf(status: AreaStatus, rules: EvaluatedRule[], said: Said, facts: Facts): string {
  if (status === "in-place" || status === "confirmed-together") {
    const notYet = said.notYet > 0 && `${saying(said.notYet)} not yet.`;
    return [confirmedBy(status, said, facts), notYet].filter(Boolean).join(" ");
  }
  if (said.disagree) {
    return `People see this differently: ${saying(said.inPlace)} it is in place, ${saying(said.notYet)} not yet.`;
  }
  const open = rules.filter(isUnmet);
  const first = open.find((rule) => rule.kind === "essential") ?? open[0];
  return first?.reason ?? "Nothing here applies to this project yet.";
}

function confirmedBy(status: AreaStatus, { inPlace, notYet }: Said, { framework }: Facts): string {
  const wanted = framework.thresholds.peopleToConfirm;
  if (status === "confirmed-together") return `${people(inPlace)} confirmed this${notYet > 0 ? "" : " together"}.`;
  if (inPlace === 0)
    return notYet > 0 ? "The essentials are in place." : "The essentials are in place. Nobody has confirmed it yet.";
  if (inPlace < wanted) return `The essentials are in place. ${people(inPlace)} of ${wanted} or more confirmed it.`;
  const firstHand = framework.groups.filter((group) => group.firstHand);
  return `${people(inPlace)} confirmed this, nobody from ${listWithOr(inSentence(firstHand))} yet.`;
}

/** "1 person says", "3 people say" */
function saying(number: number): string {
  return `${people(number)} ${number === 1 ? "says" : "say"}`;
}
