import { answerPulse } from "@/lib/pulse/answer-pulse";
import { answerPulseFor } from "@/lib/pulse/answer-pulse-for";
import { closePulse } from "@/lib/pulse/close-pulse";
import { openPulse } from "@/lib/pulse/open-pulse";
import { planPulse } from "@/lib/pulse/plan-pulse";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { untilChristmas } from "@/tests/support/ladder";
import { now } from "@/tests/support/network";
import { anAnswer } from "@/tests/support/pulse";
import type { CommandVerb, Deed } from "./deed";

const seatOfNewcomer = 5;

/** How the work feels, principle by principle, asked and answered rightly. */
export const commandsOnThePulse = {
  "pulse.plan": {
    attempt: (actor, { slug }) => planPulse(actor, slug, { every: "month", version: 0 }, now),
    records: ["project pulse-plan"],
  },
  "pulse.open": {
    attempt: (actor, { slug }) => openPulse(actor, slug, untilChristmas, now),
    records: ["project pulse-round"],
  },
  "pulse.answer": {
    prepare: ({ slug, lead }) => openPulse(lead, slug, untilChristmas, now),
    attempt: (actor, { slug }) => answerPulse(actor, slug, anAnswer(4), now),
    records: ["project pulse-answered"],
  },
  "pulse.answer-for": {
    prepare: async (project) => {
      await seatWithoutEmail(project);
      await openPulse(project.lead, project.slug, untilChristmas, now);
    },
    attempt: (actor, { slug }) =>
      answerPulseFor(actor, slug, seatOfNewcomer, { ...anAnswer(4), helpedBy: "phone" }, now),
    records: ["project pulse-answered"],
    isWrittenDownFor: seatOfNewcomer,
    isTheFacilitatorsAlone: true,
  },
  "pulse.close": {
    prepare: ({ slug, lead }) => openPulse(lead, slug, untilChristmas, now),
    attempt: (actor, { slug }) => closePulse(actor, slug, { round: 1 }, now),
    records: ["project pulse-round"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
