import { addDays, type Day, dayInWords, firstDayAfter, overdueFrom } from "@/lib/calendar/days";
import { everyoneAsked } from "@/lib/checklist/rules/everyone-asked";
import { answerFor, result } from "@/lib/checklist/rules/result";
import { nameOfCoercion } from "@/lib/checklist/rungs";
import { activeMembers, groupsSeatedOn, groupsWithoutSeat, inSentence } from "@/lib/checklist/seats";
import type { DecisionFacts, Facts, MeetingFacts, Mend, Rule, RuleResult } from "@/lib/checklist/types";
import { count, listWithOr, people } from "@/lib/checklist/words";

const area = "recruitment-communication-engagement";
export const recruitmentCommunicationEngagement: Rule[] = [
  {
    id: "3.1",
    key: "ways-in",
    area,
    kind: "essential",
    title: "There are several ways to join, also without the internet",
    step: "Write down how people can join, also without the internet",
    statements: ["s04"],
    evaluate: waysIn,
  },
  {
    id: "3.2",
    key: "all-groups-before-first-decision",
    area,
    kind: "essential",
    title: "Every group was there before the first decision",
    step: "Have every group there before the first decision",
    statements: ["s04", "s12"],
    evaluate: allGroupsBeforeFirstDecision,
  },
  {
    id: "3.3",
    key: "contact-preferences",
    area,
    kind: "good-practice",
    title: "We know how each person likes to be reached",
    step: "Ask how each person likes to be reached",
    statements: ["s10"],
    evaluate: contactPreferences,
  },
  {
    id: "3.4",
    key: "never-coercion",
    area,
    kind: "essential",
    title: "Nobody is made to take part",
    step: "Make sure that nobody is made to take part",
    statements: ["s11"],
    evaluate: neverCoercion,
  },
  {
    id: "3.5",
    key: "doing-with",
    area,
    kind: "good-practice",
    title: "Most things are done with people, not to them or for them",
    step: "Do more with people, rather than for them",
    statements: ["s12"],
    evaluate: doingWith,
  },
  {
    id: "3.6",
    key: "kept-in-touch",
    area,
    kind: "good-practice",
    title: "Everyone has heard from us lately",
    step: "Send or give everyone the latest news",
    statements: ["s10"],
    evaluate: keptInTouch,
  },
  {
    id: "3.7",
    key: "papers-ahead",
    area,
    kind: "good-practice",
    title: "Papers go out well before each meeting",
    step: "Send the papers well before each meeting",
    statements: ["s10"],
    evaluate: papersAhead,
  },
];

function waysIn({ recruitmentRoutes, framework }: Facts): RuleResult {
  const { recruitmentRoutes: wanted, offlineRoutes } = framework.thresholds;
  const routes = recruitmentRoutes.length;
  const offline = recruitmentRoutes.filter((route) => route.offline).length;
  const mend = { path: "people/routes/new", label: "Write down a way of asking people" };
  if (routes === 0) return result("not-yet", { reason: "No way of joining is recorded yet.", records: 0, mend });
  const enough = routes >= wanted && offline >= offlineRoutes;
  const reason = `${count(routes, "way", "ways")} of joining recorded, ${offline} without the internet.${
    enough ? "" : ` At least ${wanted} are needed, ${offlineRoutes} without the internet.`
  }`;
  return result(enough ? "met" : "partly", { reason, records: routes, mend });
}

/** Seats alone are no evidence: until there is a first decision after the brief, nobody was there before it. */
function allGroupsBeforeFirstDecision(facts: Facts): RuleResult {
  const { groups } = facts.framework;
  if (groups.length === 0) return result("not-applicable", { reason: "This framework names no groups.", records: 0 });
  const first = firstDecisionAfterBrief(facts);
  if (first === null) return groupsReadyForFirstDecision(facts);
  const seated = groupsSeatedOn(facts, first.on);
  const missing = groups.filter((group) => !seated.has(group.key));
  const decision = `the first decision after the brief, on ${dayInWords(first.on)}`;
  const reason =
    missing.length === 0
      ? `Every group was there before ${decision}.`
      : `Nobody from ${listWithOr(inSentence(missing))} was there before ${decision}.`;
  return result(answerFor(groups.length - missing.length, groups.length), { reason, records: 1 });
}

function firstDecisionAfterBrief({ brief, decisions }: Facts): DecisionFacts | null {
  const agreed = brief?.agreed;
  if (!agreed) return null;
  const later = decisions.filter((decision) => !decision.agreesBrief && decision.on >= agreed.on);
  return later.toSorted((one, other) => one.on.localeCompare(other.on))[0] ?? null;
}

function groupsReadyForFirstDecision(facts: Facts): RuleResult {
  const missing = groupsWithoutSeat(facts);
  if (missing.length === 0) {
    const reason = "Every group is there. It is met once there is a first decision after the brief.";
    const decide = { path: "decisions/new", label: "Write down the first decision" };
    return result("not-yet", { reason, records: 0, mend: facts.brief?.agreed ? decide : null });
  }
  const names = listWithOr(inSentence(missing));
  const addSomeone = { path: "people/new", label: `Add someone from ${names}` };
  const reason = `Nobody from ${names} is there yet. Find them before the first decision after the brief.`;
  return result("not-yet", { reason, records: 0, mend: addSomeone });
}

function contactPreferences(facts: Facts): RuleResult {
  return everyoneAsked(facts, ({ answers }) => answers.contact !== "not-asked", "how they like to be reached");
}

function neverCoercion(facts: Facts): RuleResult {
  const { engagement, framework } = facts;
  if (engagement.length === 0) return noActivityYet();
  const forced = engagement.filter((activity) => activity.rung === framework.thresholds.coercionRung).length;
  const coercion = nameOfCoercion(facts);
  const reason =
    forced === 0
      ? `None of ${count(engagement.length, "activity", "activities")} stands on ${coercion}.`
      : `${count(forced, "activity stands", "activities stand")} on ${coercion}, which is never right.`;
  const mend = { path: "ladder", label: `Look at what stands on ${coercion}` };
  return result(forced === 0 ? "met" : "not-yet", { reason, records: engagement.length, mend });
}

const writeActivity = { path: "ladder/engagement/new", label: "Write down something done with people" };

function noActivityYet(): RuleResult {
  return result("not-yet", { reason: "No activity is recorded yet.", records: 0, mend: writeActivity });
}

function doingWith({ engagement, framework }: Facts, today: Day): RuleResult {
  const { doingWithinDays, doingWithPercent, doingWithFromRung } = framework.thresholds;
  const records = engagement.length;
  if (records === 0) return noActivityYet();
  const recent = engagement.filter(({ on }) => on <= today && on >= addDays(today, -doingWithinDays));
  const together = recent.filter((activity) => activity.rung >= doingWithFromRung).length;
  const enough = recent.length > 0 && together * 100 >= recent.length * doingWithPercent;
  const reason =
    recent.length === 0
      ? `No activity in the last ${doingWithinDays} days.`
      : `${together} of ${count(recent.length, "activity", "activities")} in the last ${doingWithinDays} days ${together === 1 ? "was" : "were"} done with people.`;
  const changesOn = firstDayAfter(
    today,
    engagement.flatMap(({ on }) => [on, addDays(on, doingWithinDays + 1)]),
  );
  const answer = enough ? "met" : together > 0 ? "partly" : "not-yet";
  return result(answer, { reason, records, mend: writeActivity, changesOn });
}

function keptInTouch(facts: Facts, today: Day): RuleResult {
  if (facts.project.stage !== "active") {
    return result("not-applicable", { reason: "This is asked while the project is active.", records: 0 });
  }
  const { contactWithinDays } = facts.framework.thresholds;
  const members = activeMembers(facts);
  if (members.length === 0) return result("not-yet", { reason: "Nobody has an active seat yet.", records: 0 });
  const given = members.flatMap(({ lastGivenOn }) => (lastGivenOn === null ? [] : [lastGivenOn]));
  const reached = given.filter((day) => day >= addDays(today, -contactWithinDays)).length;
  const reason = `${reached} of ${people(members.length)} ${reached === 1 ? "was" : "were"} sent or given something in the last ${contactWithinDays} days.`;
  const changesOn = firstDayAfter(
    today,
    given.map((day) => addDays(day, contactWithinDays + 1)),
  );
  return result(answerFor(reached, members.length), { reason, records: given.length, changesOn });
}

function papersAhead({ meetings, framework }: Facts, today: Day): RuleResult {
  const { papersDaysAhead } = framework.thresholds;
  const held = meetings.filter((meeting) => meeting.held);
  const waiting = meetings.filter((meeting) => !meeting.held && meeting.papersSentOn === null);
  const lastDays = waiting.map(({ on }) => addDays(on, -papersDaysAhead)).filter((day) => day >= today);
  const mend = sendPapers(meetings, lastDays);
  const changesOn = firstDayAfter(today, lastDays.map(overdueFrom));
  if (held.length === 0) return result("not-yet", { reason: "No meeting was held yet.", records: 0, mend, changesOn });
  const inTime = held.filter(
    ({ papersSentOn, on }) => papersSentOn !== null && papersSentOn <= addDays(on, -papersDaysAhead),
  );
  const reason = `Papers went out ${papersDaysAhead} or more days ahead for ${inTime.length} of ${count(held.length, "meeting", "meetings")}.`;
  return result(answerFor(inTime.length, held.length), { reason, records: held.length, mend, changesOn });
}

/** What went out late stays late: only meetings that are far enough ahead can still have theirs in time. */
function sendPapers(meetings: MeetingFacts[], lastDays: Day[]): Mend | null {
  if (lastDays.length > 0) return { path: "meetings", label: "Send the papers of the next meeting" };
  return meetings.length === 0 ? { path: "meetings/new", label: "Plan a meeting" } : null;
}
