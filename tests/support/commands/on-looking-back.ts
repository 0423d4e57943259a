import { addReflection } from "@/lib/reflections/add-reflection";
import { changeReflection } from "@/lib/reflections/change-reflection";
import { writeEnding } from "@/lib/reflections/write-ending";
import { now, today } from "@/tests/support/network";
import type { CommandVerb, Deed } from "./deed";

export const aLookBack = {
  lookedBackAt: "mid-point",
  lookedBackOn: today,
  wentBadly: "Two meetings clashed with work.",
  advantages: "We found out what families need.",
};

export const anEnding = { accepted: "All but the night line.", toldOn: today, toldHow: "At the last evening." };

/** Looking back, and how it ended, done rightly. */
export const commandsOnLookingBack = {
  "reflection.add": {
    attempt: (actor, { slug }) => addReflection(actor, slug, aLookBack, now),
    records: ["project reflection"],
  },
  "reflection.change": {
    prepare: ({ slug, lead }) => addReflection(lead, slug, aLookBack, now),
    attempt: (actor, { slug }) =>
      changeReflection(actor, slug, { ...aLookBack, reflection: 1, version: 1, keep: "The evenings." }, now),
    records: ["project reflection"],
  },
  "ending.write": {
    attempt: (actor, { slug }) => writeEnding(actor, slug, { ...anEnding, version: 0 }, now),
    records: ["project ending"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
