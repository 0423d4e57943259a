import { type Day, firstDayAfter, isOverdue, overdueFrom } from "@/lib/calendar/days";
import { everyoneAsked } from "@/lib/checklist/rules/everyone-asked";
import { answerFor, result } from "@/lib/checklist/rules/result";
import {
  absences,
  activeMembers,
  groupsWithoutSeat,
  inSentence,
  largestGroup,
  nameInSentence,
  seatedMembers,
} from "@/lib/checklist/seats";
import type { Facts, MemberFacts, Rule, RuleResult } from "@/lib/checklist/types";
import { count, listWithAnd, listWithOr } from "@/lib/checklist/words";

const area = "people";

export const people: Rule[] = [
  {
    id: "2.1",
    key: "every-group-present",
    area,
    kind: "essential",
    title: "Every group has people at the table",
    step: "Bring in people from every group",
    statements: ["s04"],
    evaluate: everyGroupPresent,
  },
  {
    id: "2.2",
    key: "no-majority",
    area,
    kind: "essential",
    title: "No group holds more than its share of the seats",
    step: "Balance the seats, so that no group outnumbers the rest",
    statements: ["s04"],
    evaluate: noMajority,
  },
  {
    id: "2.3",
    key: "strengths-asked",
    area,
    kind: "good-practice",
    title: "Everyone was asked what they are good at",
    step: "Ask everyone what they are good at",
    statements: ["s06"],
    evaluate: strengthsAsked,
  },
  {
    id: "2.4",
    key: "access-needs-asked",
    area,
    kind: "essential",
    title: "Everyone was asked what they need to take part",
    step: "Ask everyone what they need to take part",
    statements: ["s11"],
    evaluate: accessNeedsAsked,
  },
  {
    id: "2.5",
    key: "gaps-have-plan",
    area,
    kind: "good-practice",
    title: "For each missing skill or voice, someone is looking, by a date",
    step: "Give each missing skill or voice an owner and a date",
    statements: ["s06"],
    evaluate: gapsHavePlan,
  },
  {
    id: "2.6",
    key: "everyone-gains",
    area,
    kind: "good-practice",
    title: "Everyone gets something from the work",
    step: "Ask what each person hopes to get, and whether payment or thanks was offered",
    statements: ["s03"],
    evaluate: everyoneGains,
  },
];

/**
 * A seat on a break counts as there. The person is not active, but the group has found them and keeps their seat;
 * if a break made this rule fail, people who need one would feel they must not take it.
 */
function everyGroupPresent(facts: Facts): RuleResult {
  const { groups, thresholds } = facts.framework;
  if (groups.length === 0) return result("not-applicable", { reason: "This framework names no groups.", records: 0 });
  const seated = seatedMembers(facts);
  const missing = groupsWithoutSeat(facts);
  const { never, anyMore } = absences(facts, missing);
  const thin = groups
    .map((group) => ({ group, seats: seated.filter((member) => member.group === group.key).length }))
    .filter(({ seats }) => seats > 0 && seats < thresholds.membersPerGroup);
  const reasons = [
    never.length > 0 && `Nobody from ${listWithOr(inSentence(never))} has a seat yet.`,
    anyMore.length > 0 && `Nobody from ${listWithOr(inSentence(anyMore))} is at the table any more.`,
    thin.length > 0 && `${listOfThin(thin, thresholds.membersPerGroup)}.`,
    missing.length + thin.length === 0 && `Every group has ${thresholds.membersPerGroup} or more people.`,
    seated.some((member) => member.state === "paused") && "People on a break keep their seat.",
  ];
  const answer = missing.length > 0 ? "not-yet" : thin.length > 0 ? "partly" : "met";
  const wanted = missing.length > 0 ? missing : thin.map(({ group }) => group);
  const mend = { path: "people/new", label: `Add someone from ${listWithOr(inSentence(wanted))}` };
  return result(answer, { reason: reasons.filter(Boolean).join(" "), records: seated.length, mend });
}

function listOfThin(thin: { group: { inSentence: string }; seats: number }[], wanted: number): string {
  const names = listWithAnd(thin.map(({ group, seats }) => `${group.inSentence} (${seats} of ${wanted})`));
  return `More people are needed from ${names}`;
}

/** A seat on a break counts, so that one person's break never tips the balance against the others. */
function noMajority(facts: Facts): RuleResult {
  const total = seatedMembers(facts).length;
  const mend = { path: "people/new", label: "Add people from the other groups" };
  if (total === 0) return result("not-yet", { reason: "Nobody has a seat yet.", records: 0, mend });
  const biggest = largestGroup(facts);
  const holds = `${biggest.seats} of ${count(total, "seat", "seats")}`;
  if (biggest.seats * 100 > total * facts.framework.thresholds.mostSeatsPercent) {
    const reason = `One group holds ${holds}: ${nameInSentence(facts, biggest.group)}.`;
    return result("not-yet", { reason, records: total, mend });
  }
  return result("met", { reason: `No group holds more than ${holds}.`, records: total });
}

function strengthsAsked(facts: Facts): RuleResult {
  return everyoneAsked(facts, ({ answers }) => answers.strengths !== "not-asked", "what they are good at");
}

function accessNeedsAsked(facts: Facts): RuleResult {
  return everyoneAsked(facts, ({ answers }) => answers.accessNeeds !== "not-asked", "what they need to take part");
}

/** Says only what is missing: whoever was asked one half is not told that nobody asked. */
function everyoneGains(facts: Facts): RuleResult {
  const hopes = ({ answers }: MemberFacts) => answers.hopes !== "not-asked";
  const recognition = ({ answers }: MemberFacts) => answers.recognition !== "not-asked";
  const both = (member: MemberFacts) => hopes(member) && recognition(member);
  const active = activeMembers(facts);
  const onlyRecognitionMissing = active.every(hopes) && !active.every(recognition);
  const onlyHopesMissing = active.every(recognition) && !active.every(hopes);
  if (onlyRecognitionMissing) return everyoneAsked(facts, both, "whether payment or recognition was offered to them");
  if (onlyHopesMissing) return everyoneAsked(facts, both, "what they hope to get");
  return everyoneAsked(facts, both, "what they hope to get and whether payment or recognition was offered");
}

/** A gap that was filled had its plan; one that is open needs an owner and a date that has not passed. */
function gapsHavePlan({ gaps }: Facts, today: Day): RuleResult {
  if (gaps.length === 0) {
    const mend = { path: "people/gaps/new", label: "Name a gap" };
    const reason = "No gaps are recorded. If a skill or a voice is missing, add it.";
    return result("not-applicable", { reason, records: 0, mend });
  }
  const open = gaps.filter((gap) => !gap.filled);
  const unplanned = open.filter((gap) => !gap.hasOwner || gap.dueOn === null).length;
  const overdue = open.filter((gap) => isOverdue(gap.dueOn, today)).length;
  const good = gaps.filter((gap) => gap.filled || (gap.hasOwner && gap.dueOn !== null && !isOverdue(gap.dueOn, today)));
  const reasons = [
    unplanned > 0 && `${count(unplanned, "gap has", "gaps have")} no owner or no date yet.`,
    overdue > 0 && `${count(overdue, "gap is", "gaps are")} past the date.`,
    unplanned + overdue === 0 && "Every known gap has an owner and a date, or is filled.",
  ];
  return result(answerFor(good.length, gaps.length), {
    reason: reasons.filter(Boolean).join(" "),
    records: gaps.length,
    mend: { path: "people#gaps", label: "See who looks for what" },
    changesOn: firstDayAfter(
      today,
      open.map((gap) => overdueFrom(gap.dueOn)),
    ),
  });
}
