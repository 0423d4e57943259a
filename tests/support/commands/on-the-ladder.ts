import { addEngagement } from "@/lib/engagement/add-engagement";
import { changeEngagement } from "@/lib/engagement/change-engagement";
import { takeBackEngagement } from "@/lib/engagement/take-back-engagement";
import { answerHowItFeels } from "@/lib/ladder/answer-how-it-feels";
import { askHowItFeels } from "@/lib/ladder/ask-how-it-feels";
import { claimRung } from "@/lib/ladder/claim-rung";
import { closeRound } from "@/lib/ladder/close-round";
import { writeApproach } from "@/lib/ladder/write-approach";
import { anActivity, untilChristmas } from "@/tests/support/ladder";
import { now } from "@/tests/support/network";
import type { CommandVerb, Deed } from "./deed";

const anApproach = { blend: "Ask many, then design with some.", chosen: "blend", because: "Many are affected." };

/** What is done with people, and on which rung it stands and feels, done rightly. */
export const commandsOnTheLadder = {
  "engagement.add": {
    attempt: (actor, { slug }) => addEngagement(actor, slug, anActivity, now),
    records: ["project engagement"],
  },
  "engagement.change": {
    prepare: ({ slug, lead }) => addEngagement(lead, slug, anActivity, now),
    attempt: (actor, { slug }) =>
      changeEngagement(actor, slug, { ...anActivity, engagement: 1, version: 1, rung: "5" }, now),
    records: ["project engagement"],
  },
  "engagement.take-back": {
    prepare: ({ slug, lead }) => addEngagement(lead, slug, anActivity, now),
    attempt: (actor, { slug }) => takeBackEngagement(actor, slug, { engagement: 1 }, now),
    records: ["project engagement"],
  },
  "approach.write": {
    attempt: (actor, { slug }) => writeApproach(actor, slug, { ...anApproach, version: 0 }, now),
    records: ["project approach"],
  },
  "ladder.claim": {
    attempt: (actor, { slug }) => claimRung(actor, slug, { rung: "7", why: "We decide together." }, now),
    records: ["project claimed-rung"],
  },
  "ladder.ask": {
    attempt: (actor, { slug }) => askHowItFeels(actor, slug, untilChristmas, now),
    records: ["project felt-round"],
  },
  "ladder.answer": {
    prepare: ({ slug, lead }) => askHowItFeels(lead, slug, untilChristmas, now),
    attempt: (actor, { slug }) => answerHowItFeels(actor, slug, { round: 1, rung: "5" }, now),
    records: ["project felt-answered"],
  },
  "ladder.close-round": {
    prepare: ({ slug, lead }) => askHowItFeels(lead, slug, untilChristmas, now),
    attempt: (actor, { slug }) => closeRound(actor, slug, { round: 1 }, now),
    records: ["project felt-round"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
