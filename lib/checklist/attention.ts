import { type Day, isOverdue } from "@/lib/calendar/days";
import { isUnmet } from "@/lib/checklist/area-standing";
import { nameOfCoercion } from "@/lib/checklist/rungs";
import {
  absences,
  activeMembers,
  groupsWithoutSeat,
  inSentence,
  largestGroup,
  nameInSentence,
  seatedMembers,
} from "@/lib/checklist/seats";
import type { AreaStanding, Attention, EvaluatedRule, Facts } from "@/lib/checklist/types";
import { count, listWithOr, people } from "@/lib/checklist/words";

const atMost = 5;

interface Seen {
  facts: Facts;
  today: Day;
  areas: AreaStanding[];
  /** The rule, where it is not met although something was recorded. */
  wrong: (id: string) => EvaluatedRule | undefined;
  /** The rule, where it is not met for whatever reason. */
  unmet: (id: string) => EvaluatedRule | undefined;
}

/** What a coordinator looks at, most important first. Words, never names of people. */
export function attentionOf(facts: Facts, areas: AreaStanding[], today: Day): Attention[] {
  const rules = areas.flatMap((area) => area.rules);
  const unmet = (id: string) => rules.find((rule) => rule.id === id && isUnmet(rule));
  const wrong = (id: string) => rules.find((rule) => rule.id === id && isUnmet(rule) && rule.records > 0);
  const seen = { facts, today, areas, wrong, unmet };
  if (facts.project.stage === "closed") return closedNotWell(seen);
  const found = looks.flatMap((look) => look(seen));
  return found.map((attention) => calmWhilePaused(attention, facts)).slice(0, atMost);
}

const looks: ((seen: Seen) => Attention[])[] = [
  coercion,
  waitingToTalk,
  missingGroups,
  majority,
  briefMissing,
  brieflessWork,
  madeWithout,
  disagreement,
  unanswered,
  unsigned,
  accessNeeds,
  overdueWork,
  thinGroups,
];

function coercion({ facts, wrong }: Seen): Attention[] {
  const text = `Something stands on ${nameOfCoercion(facts)}, which is never right`;
  return when(wrong("3.4"), { key: "coercion", text, urgent: true });
}

function waitingToTalk({ facts }: Seen): Attention[] {
  const waiting = facts.talks.filter((talk) => talk.answeredOn === null).length;
  const text = `${people(waiting)} asked to talk first and ${waiting === 1 ? "waits" : "wait"} for an answer`;
  return when(waiting > 0, { key: "waiting-to-talk", text, urgent: true });
}

function missingGroups({ facts }: Seen): Attention[] {
  const { never, anyMore } = absences(facts, groupsWithoutSeat(facts));
  return [
    ...when(anyMore.length > 0, {
      key: "groups-left",
      text: `Nobody from ${listWithOr(inSentence(anyMore))} any more`,
      urgent: true,
    }),
    ...when(never.length > 0, {
      key: "missing-groups",
      text: `Nobody from ${listWithOr(inSentence(never))} yet`,
      urgent: true,
    }),
  ];
}

/** With fewer people than groups, the groups that are missing say it all. */
function majority({ facts, wrong }: Seen): Attention[] {
  const seats = seatedMembers(facts).length;
  const largest = largestGroup(facts);
  const text = `${largest.seats} of ${count(seats, "seat", "seats")} belong to ${nameInSentence(facts, largest.group)}`;
  return when(wrong("2.2") && seats > facts.framework.groups.length, { key: "majority", text, urgent: true });
}

function briefMissing({ facts, unmet }: Seen): Attention[] {
  const urgent = facts.project.stage === "active";
  if (unmet("1.1")) return [{ key: "brief", text: "No aims yet", urgent }];
  if (unmet("1.2")) return [{ key: "brief", text: "The scope is not complete yet", urgent }];
  return when(unmet("1.3"), { key: "brief", text: "The limits are not complete yet", urgent });
}

/** Forming is the time in which a brief is not agreed yet. */
function brieflessWork({ facts, unmet }: Seen): Attention[] {
  const working = facts.project.stage === "active";
  return when(working && unmet("1.4"), {
    key: "brief-agreed",
    text: "The brief is not agreed by all yet",
    urgent: false,
  });
}

function madeWithout({ wrong }: Seen): Attention[] {
  const rule = wrong("7.3");
  const text = "A decision was made without a group";
  return when(rule, { key: "made-without", text, urgent: rule?.answer === "not-yet" });
}

function unanswered({ facts }: Seen): Attention[] {
  const waiting = facts.voices.filter(({ answer }) => !answer?.hasReason).length;
  const text = `${count(waiting, "point waits", "points wait")} for an answer with a reason`;
  return when(waiting > 0, { key: "unanswered", text, urgent: false });
}

function unsigned({ facts, unmet }: Seen): Attention[] {
  const active = activeMembers(facts);
  const waiting = active.filter((member) => !member.signedCurrent).length;
  const nobody = waiting === active.length;
  const text = nobody
    ? "Nobody has signed yet"
    : `${waiting} of ${people(active.length)} ${have(waiting)} not signed yet`;
  return when(unmet("8.1"), { key: "unsigned", text, urgent: false });
}

function accessNeeds({ facts, unmet }: Seen): Attention[] {
  const waiting = activeMembers(facts).filter((member) => member.answers.accessNeeds === "not-asked").length;
  const text = `${people(waiting)} ${have(waiting)} not been asked what they need to take part`;
  return when(waiting > 0 && unmet("2.4"), { key: "access-needs", text, urgent: false });
}

/** Only what a rule watches too, so that the rules' moments of change are this one's as well. */
function overdueWork({ facts, today }: Seen): Attention[] {
  const due = [
    ...facts.actions.filter((action) => !action.done).map((action) => action.dueOn),
    ...facts.milestones.filter((milestone) => !milestone.reached).map((milestone) => milestone.dueOn),
    ...facts.gaps.filter((gap) => !gap.filled).map((gap) => gap.dueOn),
    ...facts.decisions.filter((decision) => decision.reviewedOn === null).map((decision) => decision.reviewOn),
    ...facts.outcomes.map((outcome) => outcome.readingDueOn),
  ];
  const late = due.filter((dueOn) => isOverdue(dueOn, today)).length;
  const text = late === 1 ? "1 thing is past its date" : `${late} things are past their date`;
  return when(late > 0, { key: "overdue", text, urgent: false });
}

function disagreement({ areas }: Seen): Attention[] {
  const apart = areas.filter((area) => area.confirmations.disagree).length;
  const text = `People see ${count(apart, "area", "areas")} differently`;
  return when(apart > 0, { key: "disagreement", text, urgent: false });
}

function thinGroups({ facts, unmet }: Seen): Attention[] {
  const thin = groupsWithoutSeat(facts).length === 0 && unmet("2.1");
  return when(thin, { key: "thin-groups", text: "Some groups have too few people", urgent: false });
}

function closedNotWell({ unmet }: Seen): Attention[] {
  return when(unmet("8.7"), { key: "closing", text: "How it ended is not fully recorded yet", urgent: false });
}

function calmWhilePaused(attention: Attention, { project }: Facts): Attention {
  return project.stage === "paused" ? { ...attention, urgent: false } : attention;
}

function when(holds: unknown, attention: Attention): Attention[] {
  return holds ? [attention] : [];
}

function have(number: number): string {
  return number === 1 ? "has" : "have";
}
