import { addIndicator } from "@/lib/outcomes/add-indicator";
import { addOutcome } from "@/lib/outcomes/add-outcome";
import { changeIndicator } from "@/lib/outcomes/change-indicator";
import { changeOutcome } from "@/lib/outcomes/change-outcome";
import { correctReading } from "@/lib/outcomes/correct-reading";
import { dropOutcome } from "@/lib/outcomes/drop-outcome";
import { takeBackReading } from "@/lib/outcomes/take-back-reading";
import { takeBackStory } from "@/lib/outcomes/take-back-story";
import { tellStory } from "@/lib/outcomes/tell-story";
import { now } from "@/tests/support/network";
import {
  aMeasure,
  aMeasuredOutcome,
  anOutcome,
  aReading,
  aReadOutcome,
  aStory,
  aToldOutcome,
  readings,
  theOutcome,
} from "@/tests/support/outcomes";
import type { CommandVerb, Deed } from "./deed";

const { outcome: _outcome, ...measure } = aMeasure;

/** What is to be different, how it is measured and what was measured, done rightly. */
export const commandsOnOutcomes = {
  "outcome.add": {
    attempt: async (actor, project) => addOutcome(actor, project.slug, await anOutcome(project), now),
    records: ["project outcome"],
  },
  "outcome.change": {
    prepare: theOutcome,
    attempt: async (actor, project) => {
      const anew = { ...(await anOutcome(project)), title: "Support comes sooner", outcome: 1, version: 1 };
      return changeOutcome(actor, project.slug, anew, now);
    },
    records: ["project outcome"],
  },
  "outcome.drop": {
    prepare: theOutcome,
    attempt: (actor, { slug }) => dropOutcome(actor, slug, { outcome: 1, why: "Nobody can measure it." }, now),
    records: ["project outcome"],
  },
  "indicator.add": {
    prepare: theOutcome,
    attempt: (actor, { slug }) => addIndicator(actor, slug, aMeasure, now),
    records: ["project indicator"],
  },
  "indicator.change": {
    prepare: aMeasuredOutcome,
    attempt: (actor, { slug }) =>
      changeIndicator(actor, slug, { ...measure, target: "20", indicator: 1, version: 1 }, now),
    records: ["project indicator"],
  },
  "reading.add": {
    prepare: aMeasuredOutcome,
    attempt: (actor, project) => readings(actor, project, [aReading]),
    records: ["project reading"],
  },
  "reading.correct": {
    prepare: aReadOutcome,
    attempt: (actor, { slug }) =>
      correctReading(
        actor,
        slug,
        { ...aReading, value: "31", reading: 1, version: 1, why: "Two were counted twice." },
        now,
      ),
    records: ["project reading"],
  },
  "reading.take-back": {
    prepare: aReadOutcome,
    attempt: (actor, { slug }) => takeBackReading(actor, slug, { reading: 1 }, now),
    records: ["project reading"],
  },
  "story.tell": {
    prepare: theOutcome,
    attempt: (actor, { slug }) => tellStory(actor, slug, aStory, now),
    records: ["project story"],
  },
  "story.take-back": {
    prepare: aToldOutcome,
    attempt: (actor, { slug }) => takeBackStory(actor, slug, { story: 1 }, now),
    records: ["project story"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
