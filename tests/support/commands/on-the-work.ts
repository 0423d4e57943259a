import { addAction } from "@/lib/actions/add-action";
import { changeAction } from "@/lib/actions/change-action";
import { dropAction } from "@/lib/actions/drop-action";
import { finishAction } from "@/lib/actions/finish-action";
import { addMilestone } from "@/lib/milestones/add-milestone";
import { changeMilestone } from "@/lib/milestones/change-milestone";
import { dropMilestone } from "@/lib/milestones/drop-milestone";
import { reachMilestone } from "@/lib/milestones/reach-milestone";
import { nameSupport } from "@/lib/support/name-support";
import { recordTraining } from "@/lib/training/record-training";
import { now, today } from "@/tests/support/network";
import { type CommandVerb, type Deed, seatOfMember } from "./deed";

const anAction = { what: "Ask the library for a room", dueOn: "2026-12-24" };
const aMilestone = { what: "The garden opens", dueOn: "2026-12-24" };

/** What can be done about the work, and about those who hold meetings, done rightly. */
export const commandsOnTheWork = {
  "action.add": {
    attempt: (actor, { slug }) => addAction(actor, slug, { ...anAction, owner: 3 }, now),
    records: ["project action"],
  },
  "action.change": {
    prepare: ({ slug, lead }) => addAction(lead, slug, anAction, now),
    attempt: (actor, { slug }) => changeAction(actor, slug, { ...anAction, action: 1, version: 1, owner: 3 }, now),
    records: ["project action"],
  },
  "action.finish": {
    prepare: ({ slug, lead }) => addAction(lead, slug, anAction, now),
    attempt: (actor, { slug }) => finishAction(actor, slug, { action: 1, doneOn: today, note: "They said yes." }, now),
    records: ["project action"],
  },
  "action.drop": {
    prepare: ({ slug, lead }) => addAction(lead, slug, anAction, now),
    attempt: (actor, { slug }) => dropAction(actor, slug, { action: 1 }, now),
    records: ["project action"],
  },
  "milestone.add": {
    attempt: (actor, { slug }) => addMilestone(actor, slug, aMilestone, now),
    records: ["project milestone"],
  },
  "milestone.change": {
    prepare: ({ slug, lead }) => addMilestone(lead, slug, aMilestone, now),
    attempt: (actor, { slug }) =>
      changeMilestone(actor, slug, { what: "The gate opens", dueOn: "2026-12-25", milestone: 1, version: 1 }, now),
    records: ["project milestone"],
  },
  "milestone.reach": {
    prepare: ({ slug, lead }) => addMilestone(lead, slug, aMilestone, now),
    attempt: (actor, { slug }) => reachMilestone(actor, slug, { milestone: 1, reachedOn: today }, now),
    records: ["project milestone"],
  },
  "milestone.drop": {
    prepare: ({ slug, lead }) => addMilestone(lead, slug, aMilestone, now),
    attempt: (actor, { slug }) => dropMilestone(actor, slug, { milestone: 1 }, now),
    records: ["project milestone"],
  },
  "training.record": {
    attempt: (actor, { slug }) =>
      recordTraining(actor, slug, seatOfMember, { what: "A day on listening", on: today }, now),
    records: ["project training"],
    isTheMembersOwn: true,
  },
  "support.name": {
    attempt: (actor, { slug }) =>
      nameSupport(actor, slug, { name: "Jean Vibert", reach: "Call 01534 000000.", version: 0 }, now),
    records: ["project support-contact"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
