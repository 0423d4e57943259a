import { dateReview } from "@/lib/decisions/date-review";
import { giveStance } from "@/lib/decisions/give-stance";
import { lookAgain } from "@/lib/decisions/look-again";
import { recordDecision } from "@/lib/decisions/record-decision";
import { reply } from "@/lib/decisions/reply";
import { setAside } from "@/lib/decisions/set-aside";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { aDecision, decide } from "@/tests/support/decisions";
import { now, today } from "@/tests/support/network";
import type { CommandVerb, Deed } from "./deed";

const kept = ["project decision", ...Array<string>(4).fill("project stance")];
const decidedBefore = { decidedOn: "2026-11-16", reviewOn: today };
const aside = { decision: 1, on: today, by: "The health board", reason: "The garden is to be sold." };

/** What is decided, and what becomes of it, done rightly. */
export const commandsOnDecisions = {
  "decision.record": {
    attempt: (actor, { slug }) => recordDecision(actor, slug, aDecision, now),
    records: kept,
  },
  "decision.supersede": {
    prepare: (project) => decide(project),
    attempt: (actor, { slug }) =>
      supersedeDecision(actor, slug, { ...aDecision, decision: 1, as: "correction", version: 1 }, now),
    records: kept,
  },
  "decision.date-review": {
    prepare: (project) => decide(project),
    attempt: (actor, { slug }) => dateReview(actor, slug, { decision: 1, reviewOn: "2027-01-12", version: 1 }, now),
    records: ["project decision"],
  },
  "decision.look-again": {
    prepare: (project) => decide(project, decidedBefore),
    attempt: (actor, { slug }) =>
      lookAgain(actor, slug, { decision: 1, lookedOn: today, note: "It works well.", next: "", version: 1 }, now),
    records: ["project decision"],
  },
  "decision.set-aside": {
    prepare: (project) => decide(project),
    attempt: (actor, { slug }) => setAside(actor, slug, { ...aside, version: 1 }, now),
    records: ["project decision"],
  },
  "decision.reply": {
    prepare: async (project) => {
      await decide(project);
      await setAside(project.lead, project.slug, { ...aside, version: 1 }, now);
    },
    attempt: (actor, { slug }) => reply(actor, slug, { decision: 1, reply: "Nobody asked us.", version: 2 }, now),
    records: ["project decision"],
  },
  "stance.give": {
    prepare: (project) => decide(project),
    attempt: (actor, { slug }) =>
      giveStance(actor, slug, { decision: 1, stance: "stand-aside", reason: "", version: 1 }, now),
    records: ["project stance"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
