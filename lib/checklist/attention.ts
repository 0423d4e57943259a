import { isUnmet } from "@/lib/checklist/area-standing";
import {
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
  areas: AreaStanding[];
  /** The rule, where it is not met although something was recorded. */
  wrong: (id: string) => EvaluatedRule | undefined;
  /** The rule, where it is not met for whatever reason. */
  unmet: (id: string) => EvaluatedRule | undefined;
}

/** What a coordinator looks at, most important first. Words, never names of people. */
export function attentionOf(facts: Facts, areas: AreaStanding[]): Attention[] {
  const rules = areas.flatMap((area) => area.rules);
  const unmet = (id: string) => rules.find((rule) => rule.id === id && isUnmet(rule));
  const wrong = (id: string) => rules.find((rule) => rule.id === id && isUnmet(rule) && rule.records > 0);
  const seen = { facts, areas, wrong, unmet };
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
  unanswered,
  unsigned,
  accessNeeds,
  overdueWork,
  disagreement,
  thinGroups,
];

function coercion({ wrong }: Seen): Attention[] {
  return when(wrong("3.4"), {
    key: "coercion",
    text: "Something stands on Coercion, which is never right",
    urgent: true,
  });
}

function waitingToTalk({ wrong }: Seen): Attention[] {
  return when(wrong("8.2"), { key: "waiting-to-talk", text: "Someone has asked to talk first", urgent: true });
}

function missingGroups({ facts }: Seen): Attention[] {
  const missing = groupsWithoutSeat(facts);
  const text = `Nobody from ${listWithOr(inSentence(missing))} yet`;
  return when(missing.length > 0, { key: "missing-groups", text, urgent: true });
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

function unanswered({ wrong }: Seen): Attention[] {
  return when(wrong("6.4"), {
    key: "unanswered",
    text: "People wait to hear what happened to what they said",
    urgent: false,
  });
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

function overdueWork({ wrong }: Seen): Attention[] {
  const late = ["4.5", "8.5", "7.5", "4.4", "2.5"].some((id) =>
    wrong(id)?.reason.match(/overdue|past the date|on the day set/),
  );
  return when(late, { key: "overdue", text: "Something is past its date", urgent: false });
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
