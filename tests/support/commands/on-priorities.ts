import { changePriority } from "@/lib/priorities/change-priority";
import { changePriorityFor } from "@/lib/priorities/change-priority-for";
import { sayPriority } from "@/lib/priorities/say-priority";
import { sayPriorityFor } from "@/lib/priorities/say-priority-for";
import { takeBackPriority } from "@/lib/priorities/take-back-priority";
import { takeBackPriorityFor } from "@/lib/priorities/take-back-priority-for";
import { viewPriority } from "@/lib/priorities/view-priority";
import { viewPriorityFor } from "@/lib/priorities/view-priority-for";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { now } from "@/tests/support/network";
import { aPriority, aPriorityWrittenDown, aView, theMembersPriority } from "@/tests/support/priorities";
import type { CommandVerb, Deed } from "./deed";

const seatOfNewcomer = 5;
const changed = { ...aPriority, why: "Until seven.", priority: 1, version: 1 };

/** What matters to people, and how it sits with others, said rightly. */
export const commandsOnPriorities = {
  "priority.say": {
    attempt: (actor, { slug }) => sayPriority(actor, slug, aPriority, now),
    records: ["project priority"],
  },
  "priority.say-for": {
    prepare: seatWithoutEmail,
    attempt: (actor, { slug }) => sayPriorityFor(actor, slug, seatOfNewcomer, aPriority, now),
    records: ["project priority"],
    isWrittenDownFor: seatOfNewcomer,
  },
  "priority.change": {
    prepare: theMembersPriority,
    attempt: (actor, { slug }) => changePriority(actor, slug, changed, now),
    records: ["project priority"],
    isTheMembersAlone: true,
  },
  "priority.change-for": {
    prepare: aPriorityWrittenDown,
    attempt: (actor, { slug }) => changePriorityFor(actor, slug, seatOfNewcomer, changed, now),
    records: ["project priority"],
    isWrittenDownFor: seatOfNewcomer,
  },
  "priority.take-back": {
    prepare: theMembersPriority,
    attempt: (actor, { slug }) => takeBackPriority(actor, slug, { priority: 1 }, now),
    records: ["project priority"],
    isTheMembersAlone: true,
  },
  "priority.take-back-for": {
    prepare: aPriorityWrittenDown,
    attempt: (actor, { slug }) => takeBackPriorityFor(actor, slug, seatOfNewcomer, { priority: 1 }, now),
    records: ["project priority"],
    isWrittenDownFor: seatOfNewcomer,
  },
  "priority.view": {
    prepare: aPriorityWrittenDown,
    attempt: (actor, { slug }) => viewPriority(actor, slug, aView, now),
    records: ["project priority-view"],
  },
  "priority.view-for": {
    prepare: async (project) => {
      await theMembersPriority(project);
      await seatWithoutEmail(project);
    },
    attempt: (actor, { slug }) => viewPriorityFor(actor, slug, seatOfNewcomer, aView, now),
    records: ["project priority-view"],
    isWrittenDownFor: seatOfNewcomer,
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
