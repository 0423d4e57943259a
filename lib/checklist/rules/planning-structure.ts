import { type Day, dayInWords, firstDayAfter, isOverdue, overdueFrom } from "@/lib/calendar/days";
import { answerFor, result } from "@/lib/checklist/rules/result";
import { nameInSentence } from "@/lib/checklist/seats";
import type { Facts, Rule, RuleResult } from "@/lib/checklist/types";
import { count } from "@/lib/checklist/words";

const area = "planning-structure";
const waysToWrite = { path: "agreement/edit", label: "Write down how you decide" };

export const planningStructure: Rule[] = [
  {
    id: "4.1",
    key: "group-agreement",
    area,
    kind: "essential",
    title: "We agreed early how we treat each other",
    step: "Agree how you treat each other",
    statements: ["s01"],
    evaluate: groupAgreement,
  },
  {
    id: "4.2",
    key: "ways-of-deciding",
    area,
    kind: "essential",
    title: "We know how we decide and what we do when we disagree",
    step: "Write down how you decide and what you do when you disagree",
    statements: ["s01", "s12"],
    evaluate: waysOfDeciding,
  },
  {
    id: "4.3",
    key: "next-step-dated",
    area,
    kind: "essential",
    title: "We know when we meet next",
    step: "Set a date for the next meeting",
    statements: ["s07"],
    evaluate: nextStepDated,
  },
  {
    id: "4.4",
    key: "milestones",
    area,
    kind: "good-practice",
    title: "The big steps have dates",
    step: "Give the big steps dates",
    statements: ["s09"],
    evaluate: milestonesDated,
  },
  {
    id: "4.5",
    key: "actions-owned",
    area,
    kind: "essential",
    title: "For everything to be done, we know who does it and by when",
    step: "Give each open action an owner and a date",
    statements: ["s08"],
    evaluate: actionsOwned,
  },
  {
    id: "4.6",
    key: "load-shared",
    area,
    kind: "good-practice",
    title: "The work is shared between the groups",
    step: "Share the actions between the groups",
    statements: ["s08"],
    evaluate: loadShared,
  },
];

/** In time means by the day of the second held meeting; before that meeting, an agreement is always in time. */
function groupAgreement({ agreement, meetings, framework }: Facts): RuleResult {
  if (agreement === null) {
    const mend = { path: "agreement/edit", label: "Write how you want to be with one another" };
    return result("not-yet", { reason: "No group agreement is recorded yet.", records: 0, mend });
  }
  if (agreement.adoptedOn === null) {
    const mend = { path: "agreement#adopt", label: "Adopt it by a decision" };
    return result("partly", { reason: "There is a group agreement, not adopted by a decision yet.", records: 1, mend });
  }
  const { agreementByMeeting } = framework.thresholds;
  const held = meetings.filter((meeting) => meeting.held).map((meeting) => meeting.on);
  const latest = held.toSorted()[agreementByMeeting - 1];
  const adopted = `The group agreement was adopted on ${dayInWords(agreement.adoptedOn)}`;
  if (latest !== undefined && agreement.adoptedOn > latest) {
    return result("partly", { reason: `${adopted}, after meeting number ${agreementByMeeting}.`, records: 1 });
  }
  return result("met", { reason: `${adopted}.`, records: 1 });
}

/** On the very day of the first decision counts as before it: days do not tell morning from evening. */
function waysOfDeciding({ waysOfDeciding: ways, decisions }: Facts): RuleResult {
  if (ways === null || !(ways.deciding || ways.disagreement)) {
    const reason = "It is not written down yet how you decide and what you do when you disagree.";
    return result("not-yet", { reason, records: 0, mend: waysToWrite });
  }
  if (!ways.disagreement) {
    const mend = { path: "agreement/edit", label: "Write down what you do when you disagree" };
    return result("partly", { reason: "What you do when you disagree is not written down yet.", records: 1, mend });
  }
  if (!ways.deciding) {
    return result("partly", { reason: "How you decide is not written down yet.", records: 1, mend: waysToWrite });
  }
  const first = decisions.map((decision) => decision.on).toSorted()[0];
  if (first !== undefined && ways.recordedOn > first) {
    const reason = `How you decide was written down on ${dayInWords(ways.recordedOn)}, after the first decision.`;
    return result("partly", { reason, records: 1 });
  }
  const reason = `How you decide and what you do when you disagree was written down on ${dayInWords(ways.recordedOn)}.`;
  return result("met", { reason, records: 1 });
}

/** A meeting dated today is still to come. The stage is evidence of a break or an ending, and no record of this area. */
function nextStepDated({ meetings, project }: Facts, today: Day): RuleResult {
  const records = meetings.length;
  if (project.stage === "paused") return result("met", { reason: "The project is taking a break.", records });
  if (project.stage === "closed") return result("met", { reason: "The project is closed.", records });
  const toCome = meetings.filter((meeting) => !meeting.held && meeting.on >= today).map((meeting) => meeting.on);
  const next = toCome.toSorted()[0];
  if (next === undefined) {
    const mend = { path: "meetings/new", label: "Plan the next meeting" };
    return result("not-yet", { reason: "The next meeting has no date yet.", records, mend });
  }
  const reason = `The next meeting is on ${dayInWords(next)}.`;
  return result("met", { reason, records, changesOn: overdueFrom(next) });
}

function milestonesDated({ milestones }: Facts, today: Day): RuleResult {
  const dated = milestones.filter((milestone) => milestone.dueOn !== null);
  if (dated.length === 0) {
    const mend = { path: "milestones/new", label: "Give a big step a date" };
    return result("not-yet", { reason: "No big step has a date yet.", records: milestones.length, mend });
  }
  const ahead = dated.filter((milestone) => !milestone.reached);
  const overdue = ahead.filter((milestone) => isOverdue(milestone.dueOn, today)).length;
  const reason =
    overdue === 0
      ? `${count(dated.length, "big step has a date", "big steps have dates")}, and none is overdue.`
      : `${count(overdue, "big step is", "big steps are")} past the date.`;
  const changesOn = firstDayAfter(
    today,
    ahead.map((milestone) => overdueFrom(milestone.dueOn)),
  );
  const mend = { path: "milestones", label: "Look at what is past its date" };
  return result(overdue === 0 ? "met" : "partly", { reason, records: milestones.length, changesOn, mend });
}

function actionsOwned({ actions }: Facts, today: Day): RuleResult {
  if (actions.length === 0) {
    const mend = { path: "actions/new", label: "Write down what is to be done" };
    return result("not-yet", { reason: "No action is recorded yet.", records: 0, mend });
  }
  const open = actions.filter((action) => !action.done);
  const incomplete = open.filter((action) => !action.hasOwner || action.dueOn === null).length;
  const overdue = open.filter((action) => isOverdue(action.dueOn, today)).length;
  const good = open.filter(
    (action) => action.hasOwner && action.dueOn !== null && !isOverdue(action.dueOn, today),
  ).length;
  const reasons = [
    open.length === 0 && `Every action is done (${actions.length}).`,
    incomplete > 0 && `${count(incomplete, "open action has", "open actions have")} no owner or no date.`,
    overdue > 0 && `${count(overdue, "open action is", "open actions are")} overdue.`,
    open.length > 0 && incomplete + overdue === 0 && "Every open action has an owner and a date.",
  ];
  return result(open.length === 0 ? "met" : answerFor(good, open.length), {
    reason: reasons.filter(Boolean).join(" "),
    records: actions.length,
    mend: { path: "actions", label: "Look through the open actions" },
    changesOn: firstDayAfter(
      today,
      open.map((action) => overdueFrom(action.dueOn)),
    ),
  });
}

function loadShared(facts: Facts): RuleResult {
  const { actions, framework } = facts;
  const { mostActionsPercent, loadCountsFromActions } = framework.thresholds;
  if (actions.length < loadCountsFromActions) {
    const reason = `There are fewer than ${loadCountsFromActions} actions, too few to compare.`;
    return result("not-applicable", { reason, records: actions.length });
  }
  // What is done stays with whoever did it: only open actions can be shared out.
  const canBeShared = actions.some((action) => !action.done);
  const mend = canBeShared ? { path: "actions", label: "Share out the open actions" } : null;
  const most = mostActionsOfOneGroup(facts);
  if (most === null) {
    return result("not-yet", { reason: "No action has an owner yet.", records: actions.length, mend });
  }
  const reason = `The most actions are with ${nameInSentence(facts, most.group)}: ${most.owned} of ${actions.length}.`;
  const shared = most.owned * 100 <= actions.length * mostActionsPercent;
  return result(shared ? "met" : "not-yet", { reason, records: actions.length, mend });
}

function mostActionsOfOneGroup({ actions }: Facts): { group: string; owned: number } | null {
  const owners = actions.flatMap(({ ownerGroup }) => (ownerGroup === null ? [] : [ownerGroup]));
  const owned = [...new Set(owners)].map((group) => ({
    group,
    owned: owners.filter((owner) => owner === group).length,
  }));
  return owned.toSorted((one, other) => other.owned - one.owned || one.group.localeCompare(other.group))[0] ?? null;
}
