import { answerFor, result } from "@/lib/checklist/rules/result";
import { inSentence } from "@/lib/checklist/seats";
import type { Facts, MemberFacts, Mend, Rule, RuleResult } from "@/lib/checklist/types";
import { count, listWithAnd } from "@/lib/checklist/words";

const area = "facilitators";
const giveRole: Mend = { path: "facilitators#share", label: "Give someone the role of facilitator" };
const recordTraining: Mend = { path: "facilitators", label: "Record their training" };
const nameSupport: Mend = { path: "support/edit", label: "Name someone to turn to" };

export const facilitators: Rule[] = [
  {
    id: "5.1",
    key: "facilitator-named",
    area,
    kind: "essential",
    title: "Every meeting has someone who holds it",
    step: "Name who holds each meeting",
    statements: ["s12"],
    evaluate: facilitatorNamed,
  },
  {
    id: "5.2",
    key: "co-facilitation",
    area,
    kind: "good-practice",
    title: "People from different groups hold the meetings",
    step: "Share the job between groups",
    statements: ["s12"],
    evaluate: coFacilitation,
  },
  {
    id: "5.3",
    key: "training-recorded",
    area,
    kind: "good-practice",
    title: "Those who hold meetings are prepared for it",
    step: "Record the training of those who hold meetings",
    statements: ["s08"],
    evaluate: trainingRecorded,
  },
  {
    id: "5.4",
    key: "not-only-the-lead",
    area,
    kind: "essential",
    title: "The lead is not the only one who holds meetings",
    step: "Let someone other than the lead hold a meeting",
    statements: ["s12"],
    evaluate: notOnlyTheLead,
  },
  {
    id: "5.5",
    key: "support-contact",
    area,
    kind: "essential",
    title: "Everyone knows whom to turn to for support",
    step: "Tell everyone whom to turn to for support",
    statements: ["s11"],
    evaluate: supportContact,
  },
];

function facilitatorNamed({ meetings }: Facts): RuleResult {
  if (meetings.length === 0) {
    const mend = { path: "meetings/new", label: "Plan a meeting" };
    return result("not-yet", { reason: "No meeting is recorded yet.", records: 0, mend });
  }
  const unnamed = meetings.filter((meeting) => meeting.facilitatorIds.length === 0);
  const named = meetings.length - unnamed.length;
  const reason = `${named} of ${count(meetings.length, "meeting names", "meetings name")} who holds it.`;
  // A meeting that was held stays as it was planned.
  const canBeNamed = unnamed.some((meeting) => !meeting.held);
  const mend = canBeNamed ? { path: "meetings", label: "Name who holds each meeting to come" } : null;
  return result(answerFor(named, meetings.length), { reason, records: meetings.length, mend });
}

function coFacilitation(facts: Facts): RuleResult {
  const wanted = facts.framework.thresholds.facilitatorGroups;
  const holding = facilitatorsOf(facts);
  if (holding.length === 0) return nobodyYet();
  const keys = new Set(holding.map((member) => member.group));
  const groups = facts.framework.groups.filter((group) => keys.has(group.key));
  const reason =
    groups.length >= wanted
      ? `Facilitators come from ${listWithAnd(inSentence(groups))}.`
      : `Facilitators come from ${count(groups.length, "group", "groups")} of ${wanted} or more.`;
  return result(answerFor(Math.min(groups.length, wanted), wanted), {
    reason,
    records: holding.length,
    mend: giveRole,
  });
}

function trainingRecorded(facts: Facts): RuleResult {
  const holding = facilitatorsOf(facts).filter((member) => member.state === "active");
  if (holding.length === 0) return nobodyYet();
  const trained = holding.filter((member) => member.trainingRecorded).length;
  const reason = `${trained} of ${count(holding.length, "facilitator", "facilitators")} ${trained === 1 ? "has" : "have"} training recorded.`;
  return result(answerFor(trained, holding.length), { reason, records: holding.length, mend: recordTraining });
}

/** A named facilitator who has not held a meeting yet is a start, not the whole. */
function notOnlyTheLead(facts: Facts): RuleResult {
  const leads = new Set(facts.members.filter((member) => member.role === "lead").map((member) => member.id));
  const shared = facts.meetings.filter((meeting) => meeting.facilitatorIds.some((id) => !leads.has(id))).length;
  if (shared > 0) {
    const reason = `Someone other than the lead holds ${count(shared, "meeting", "meetings")}.`;
    return result("met", { reason, records: shared });
  }
  const others = facilitatorsOf(facts).filter((member) => member.role === "facilitator").length;
  if (others > 0) {
    const reason = "Someone other than the lead is a facilitator, and has not held a meeting yet.";
    return result("partly", { reason, records: others, mend: shareMeetings(facts) });
  }
  const held = facts.meetings.filter((meeting) => meeting.facilitatorIds.length > 0).length;
  const reason = held > 0 ? "So far only the lead holds meetings." : "Nobody but the lead is a facilitator yet.";
  return result("not-yet", { reason, records: held, mend: giveRole });
}

function shareMeetings({ meetings }: Facts): Mend {
  const label = "Let them hold a meeting";
  return { path: meetings.some((meeting) => !meeting.held) ? "meetings" : "meetings/new", label };
}

function supportContact({ supportContact: contact }: Facts): RuleResult {
  if (contact === null) {
    return result("not-yet", { reason: "Nobody is named yet whom people can turn to.", records: 0, mend: nameSupport });
  }
  if (!contact.published) {
    return result("partly", { reason: "Someone is named, and members cannot see it yet.", records: 1 });
  }
  return result("met", { reason: "Members can see whom to turn to for support.", records: 1 });
}

/** Those who have the role and those who are named for a meeting, as long as they have a seat. */
function facilitatorsOf({ members, meetings }: Facts): MemberFacts[] {
  const named = new Set(meetings.flatMap((meeting) => meeting.facilitatorIds));
  return members.filter((member) => member.state !== "left" && (member.role === "facilitator" || named.has(member.id)));
}

function nobodyYet(): RuleResult {
  return result("not-yet", { reason: "No facilitator is named yet.", records: 0, mend: giveRole });
}
