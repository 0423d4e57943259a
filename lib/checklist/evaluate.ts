import { type Day, firstDayAfter } from "@/lib/calendar/days";
import { standingOfArea } from "@/lib/checklist/area-standing";
import { attentionOf } from "@/lib/checklist/attention";
import { nextStepsOf } from "@/lib/checklist/next-steps";
import { allRules } from "@/lib/checklist/rules/all";
import { activeMembers, seatsByGroup } from "@/lib/checklist/seats";
import type { EvaluatedRule, Facts, Rule, Standing } from "@/lib/checklist/types";

/** How a project stands on a day: the same for the same facts, and the same on every day before `nextChangeOn`. */
export function evaluate(facts: Facts, today: Day): Standing {
  const rules = allRules.map((rule) => evaluateRule(rule, facts, today));
  const areas = facts.framework.areas.map((area) => standingOfArea(area, rules, facts));
  const active = activeMembers(facts);
  return {
    areas,
    attention: attentionOf(facts, areas, today),
    nextSteps: nextStepsOf(facts, areas),
    nextChangeOn: firstDayAfter(
      today,
      rules.map((rule) => rule.changesOn),
    ),
    seatsByGroup: seatsByGroup(facts),
    signed: active.filter((member) => member.signedCurrent).length,
    activeMembers: active.length,
    meetingsHeld: facts.meetings.filter((meeting) => meeting.held).length,
  };
}

/** The day on which a project is judged: a closed one as of the day it closed, since what falls due later was never its to do. */
export function judgedOn({ project: { stage, closedOn } }: Facts, today: Day): Day {
  return stage === "closed" && closedOn !== null && closedOn < today ? closedOn : today;
}

function evaluateRule({ evaluate: evaluateOn, ...rule }: Rule, facts: Facts, today: Day): EvaluatedRule {
  const { stage, closedOn } = facts.project;
  const result = evaluateOn(facts, judgedOn(facts, today));
  if (stage !== "closed" || closedOn === null) return { ...rule, ...result };
  const stillChanges = result.changesOn !== null && result.changesOn > today && result.changesOn <= closedOn;
  return { ...rule, ...result, changesOn: stillChanges ? result.changesOn : null };
}
