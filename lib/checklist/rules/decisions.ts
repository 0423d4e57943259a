import { type Day, firstDayAfter, isOverdue, overdueFrom } from "@/lib/calendar/days";
import { answerFor, result } from "@/lib/checklist/rules/result";
import type { DecisionFacts, Facts, Mend, Rule, RuleResult } from "@/lib/checklist/types";
import { count, listWithAnd } from "@/lib/checklist/words";
import type { Group } from "@/lib/framework/schema";

const area = "decisions";
export const decisions: Rule[] = [
  {
    id: "7.1",
    key: "decisions-recorded",
    area,
    kind: "essential",
    title: "What the group decides is written down",
    step: "Write down what the group decides",
    statements: ["s09", "s14"],
    evaluate: decisionsRecorded,
  },
  {
    id: "7.2",
    key: "decisions-complete",
    area,
    kind: "essential",
    title: "Each decision shows the choices, the reason, who took part and who saw it differently",
    step: "Complete the decisions: choices, reason, who took part, who saw it differently",
    statements: ["s14"],
    evaluate: decisionsComplete,
  },
  {
    id: "7.3",
    key: "nobody-missing",
    area,
    kind: "essential",
    title: "No group was missing when we decided",
    step: "Ask the groups that were missing, and set a day to look at the decision again",
    statements: ["s12"],
    evaluate: nobodyMissing,
  },
  {
    id: "7.4",
    key: "evidence-linked",
    area,
    kind: "good-practice",
    title: "Each decision shows what it stands on",
    step: "Link each decision to what it stands on",
    statements: ["s14"],
    evaluate: evidenceLinked,
  },
  {
    id: "7.5",
    key: "reviews-on-time",
    area,
    kind: "good-practice",
    title: "We look at decisions again when we said we would",
    step: "Look again at the decisions that are due",
    statements: ["s07"],
    evaluate: reviewsOnTime,
  },
  {
    id: "7.6",
    key: "overruling-explained",
    area,
    kind: "essential",
    title: "If someone from outside set a decision aside, the reason is known",
    step: "Write down why a decision was set aside from outside",
    statements: ["s02"],
    evaluate: overrulingExplained,
  },
];

function decisionsRecorded({ decisions, meetings, framework }: Facts): RuleResult {
  const { decisionAfterMeetings } = framework.thresholds;
  if (decisions.length > 0) {
    const reason = `${count(decisions.length, "decision is", "decisions are")} written down.`;
    return result("met", { reason, records: decisions.length });
  }
  if (meetings.filter((meeting) => meeting.held).length < decisionAfterMeetings) {
    const reason = `This is asked once ${count(decisionAfterMeetings, "meeting was", "meetings were")} held.`;
    return result("not-applicable", { reason, records: 0 });
  }
  return noDecisionYet({ path: "decisions/new", label: "Write down a decision" });
}

const parts: { name: string; isThere: (decision: DecisionFacts, options: number) => boolean }[] = [
  { name: "enough options", isThere: (decision, options) => decision.options >= options },
  { name: "a reason", isThere: (decision) => decision.hasReason },
  { name: "how it was decided", isThere: (decision) => decision.hasMethod },
  { name: "who took part", isThere: (decision) => decision.groupsTookPart.length > 0 },
  { name: "an answer about dissent", isThere: (decision) => decision.dissentAnswered },
  { name: "an answer about conflicts of interest", isThere: (decision) => decision.conflictsAnswered },
];

function decisionsComplete({ decisions, framework }: Facts): RuleResult {
  if (decisions.length === 0) return noDecisionYet();
  const { optionsPerDecision } = framework.thresholds;
  const complete = decisions.filter((decision) => parts.every((part) => part.isThere(decision, optionsPerDecision)));
  const missing = parts.filter((part) => !decisions.every((decision) => part.isThere(decision, optionsPerDecision)));
  const whole = `${complete.length} of ${count(decisions.length, "decision", "decisions")} ${complete.length === 1 ? "is" : "are"} complete.`;
  const reason = missing.length === 0 ? whole : `${whole} Missing: ${listWithAnd(missing.map((part) => part.name))}.`;
  const mend = { path: "decisions", label: "Put right what is missing" };
  return result(answerFor(complete.length, decisions.length), { reason, records: decisions.length, mend });
}

/**
 * A decision made without a group is never put right by a date: with a later look dated the answer is partly, because
 * the stamp stays for good.
 */
function nobodyMissing({ decisions, framework }: Facts): RuleResult {
  if (framework.groups.length === 0) {
    return result("not-applicable", { reason: "This framework names no groups.", records: 0 });
  }
  if (decisions.length === 0) return noDecisionYet();
  const without = decisions.filter((decision) => groupsMissing(decision, framework.groups).length > 0);
  const records = decisions.length;
  if (without.length === 0) {
    return result("met", { reason: "Every group took part or was asked in every decision.", records });
  }
  const missing = framework.groups.filter((group) =>
    without.some((decision) => groupsMissing(decision, [group]).length > 0),
  );
  const groups = listWithAnd(missing.map((group) => group.inSentence));
  const isOne = without.length === 1;
  const made = isOne
    ? `1 decision was made without ${groups}.`
    : `In ${without.length} decisions a group was missing: ${groups}.`;
  const undated = without.filter((decision) => decision.reviewOn === null).length;
  if (undated === 0) {
    return result("partly", { reason: `${made} A day to look at ${isOne ? "it" : "each"} again is set.`, records });
  }
  const mend = { path: "decisions?without=any", label: "Set a day to look again" };
  return result("not-yet", { reason: `${made} No day to look at it again is set for ${undated}.`, records, mend });
}

/** The groups that neither took part nor were asked. */
function groupsMissing({ groupsTookPart, groupsAsked }: DecisionFacts, groups: Group[]): Group[] {
  return groups.filter((group) => !groupsTookPart.includes(group.key) && !groupsAsked.includes(group.key));
}

function evidenceLinked({ decisions }: Facts): RuleResult {
  if (decisions.length === 0) return noDecisionYet();
  const linked = decisions.filter((decision) => decision.evidenceLinks > 0).length;
  const reason = `${linked} of ${count(decisions.length, "decision", "decisions")} ${linked === 1 ? "links" : "link"} to what it stands on.`;
  const mend = { path: "decisions", label: "Add what they stand on" };
  return result(answerFor(linked, decisions.length), { reason, records: decisions.length, mend });
}

function reviewsOnTime({ decisions }: Facts, today: Day): RuleResult {
  const dated = decisions.filter((decision) => decision.reviewOn !== null);
  if (dated.length === 0) {
    const reason = "No decision has a day to look at it again yet.";
    const mend = decisions.length > 0 ? { path: "decisions", label: "Set a day to look at one again" } : null;
    return result("not-yet", { reason, records: 0, mend });
  }
  const ahead = dated.filter((decision) => decision.reviewedOn === null);
  const overdue = ahead.filter((decision) => isOverdue(decision.reviewOn, today)).length;
  const reason =
    overdue === 0
      ? `None of ${count(dated.length, "decision", "decisions")} with a day to look again is overdue.`
      : `${count(overdue, "decision was", "decisions were")} not looked at again on the day set.`;
  const changesOn = firstDayAfter(
    today,
    ahead.map((decision) => overdueFrom(decision.reviewOn)),
  );
  const mend = { path: "decisions?state=overdue", label: "Look at those again" };
  return result(answerFor(dated.length - overdue, dated.length), { reason, records: dated.length, changesOn, mend });
}

function overrulingExplained({ decisions }: Facts): RuleResult {
  const setAside = decisions.flatMap((decision) => decision.setAside ?? []);
  if (setAside.length === 0) {
    return result("not-applicable", { reason: "No decision was set aside from outside.", records: 0 });
  }
  const explained = setAside.filter(({ hasReason }) => hasReason).length;
  const reason = `The reason is recorded for ${explained} of ${count(setAside.length, "decision", "decisions")} set aside from outside.`;
  const mend = { path: "decisions?state=set-aside", label: "Write down the reason" };
  return result(answerFor(explained, setAside.length), { reason, records: setAside.length, mend });
}

function noDecisionYet(mend: Mend | null = null): RuleResult {
  return result("not-yet", { reason: "No decision is written down yet.", records: 0, mend });
}
