import type { SystemVerb } from "@/lib/ledger/record";
import type { Verb } from "@/lib/policy/policy";
import type { Words } from "./deed";

/** How the work feels, what matters to whom, and what comes of it. */
export const deedsOfNoticing = {
  "ladder.claim": "said on which rung the project stands",
  "ladder.ask": "asked everyone how it feels",
  "ladder.answer": "said how it feels",
  "ladder.close-round": "closed the question how it feels",
  "ladder.round-over": "closed the question how it feels, as its last day was over",
  "pulse.plan": "said how often a pulse opens by itself",
  "pulse.open": "asked everyone for a pulse",
  "pulse.open-by-plan": "asked everyone for a pulse, as it was planned",
  "pulse.answer": "answered the pulse",
  "pulse.answer-for": ({ about }) => `put into the box what ${about} answered to the pulse`,
  "pulse.close": "closed the pulse",
  "pulse.round-over": "closed the pulse, as its last day was over",
  "priority.say": "said what matters to them in this work",
  "priority.say-for": ({ about }) => `wrote down what matters to ${about} in this work`,
  "priority.change": "said in other words what matters to them",
  "priority.change-for": ({ about }) => `wrote down in other words what matters to ${about}`,
  "priority.take-back": "took back what mattered to them",
  "priority.take-back-for": ({ about }) => `took back, for ${about}, what mattered to them`,
  "priority.view": "said how a priority of someone else sits with them",
  "priority.view-for": ({ about }) => `wrote down how a priority of someone else sits with ${about}`,
  "outcome.add": "wrote down an outcome",
  "outcome.change": "changed an outcome",
  "outcome.drop": "recorded that an outcome is not followed any more",
  "indicator.add": "wrote down how an outcome is measured",
  "indicator.change": "changed how an outcome is measured",
  "reading.add": "wrote down what was measured",
  "reading.correct": "put right what was measured",
  "reading.take-back": "took back a reading that was written down by mistake",
  "story.tell": "wrote down a story of what changed",
  "story.take-back": "took back a story",
} satisfies Partial<Record<Verb | SystemVerb, Words>>;
