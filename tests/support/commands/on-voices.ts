import { answerVoice } from "@/lib/voices/answer-voice";
import { captureVoices } from "@/lib/voices/capture-voices";
import { correctVoice } from "@/lib/voices/correct-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { objectUnnamed } from "@/lib/voices/object-unnamed";
import { passOnVoice } from "@/lib/voices/pass-on-voice";
import { decide } from "@/tests/support/decisions";
import { now, today } from "@/tests/support/network";
import { aHeldMeeting, capture } from "@/tests/support/voices";
import type { CommandVerb, Deed } from "./deed";

const aVoice = { text: "Put a proper meal in the middle of it.", way: "name" };

/** What is said, and what becomes of it, done rightly. Without a name nothing is recorded: tests/integration/voices. */
export const commandsOnVoices = {
  "voice.capture": {
    prepare: (project) => aHeldMeeting(project, today),
    attempt: (actor, { slug }) =>
      captureVoices(actor, slug, { meeting: 1, lines: [{ text: "And tea.", whose: "seat-3" }] }, now),
    records: ["project voice"],
  },
  "voice.give": {
    attempt: (actor, { slug }) => giveVoice(actor, slug, aVoice, now),
    records: ["project voice"],
  },
  "voice.pass-on": {
    attempt: (actor, { slug }) => passOnVoice(actor, slug, { text: "Too far.", told: "At the bus stop" }, now),
    records: ["project voice"],
  },
  "voice.correct": {
    prepare: async (project) => {
      await aHeldMeeting(project, today);
      await capture(project, 1, { whose: "seat-3" }, now);
    },
    attempt: (actor, { slug }) =>
      correctVoice(actor, slug, { voice: 1, version: 1, text: "And a proper tea.", whose: "seat-3" }, now),
    records: ["project voice"],
  },
  "voice.answer": {
    prepare: ({ member, slug }) => giveVoice(member, slug, aVoice, now),
    attempt: (actor, { slug }) =>
      answerVoice(actor, slug, { voice: 1, version: 1, answer: "parked", reason: "Next year." }, now),
    records: ["project voice"],
  },
  "stance.object-unnamed": {
    prepare: (project) => decide(project),
    attempt: (actor, { slug }) =>
      objectUnnamed(actor, slug, { decision: 1, text: "I could not say so.", way: "nobody" }, now),
    records: [],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
