import { z } from "zod";
import { numbered, orEmpty } from "@/lib/people/schema";
import { Version } from "@/lib/projects/schema";
import { paragraphs, saysSomething } from "@/lib/text";
import { longestVoice } from "./words";

export const answers = ["taken-up", "changed", "not-taken-up", "parked"] as const;
export type VoiceAnswer = (typeof answers)[number];

const Words = paragraphs("this", longestVoice).refine(saysSomething, "Write what was said.");

const notInList = "Choose someone, or a group, from the list.";

/** Whose words they are: "seat-3", "group-carers", or empty when they come without a name. */
export const Whose = z
  .string(notInList)
  .max(80, notInList)
  .regex(/^(seat-[1-9]\d{0,8}|group-.+)?$/, notInList)
  .default("")
  .transform((whose) => ({
    seat: whose.startsWith("seat-") ? Number(whose.slice(5)) : null,
    group: whose.startsWith("group-") ? whose.slice(6) : null,
  }));
export type Whose = z.output<typeof Whose>;

/** The key of a line is its own, however often it is sent: see lib/voices/own-id.ts. */
const Line = z.object({
  text: Words,
  whose: Whose,
  key: z.string().max(64).optional().catch(undefined),
});

const tooMany = "These are too many lines at once. Send up to 50.";
export const CaptureVoices = z.object({
  meeting: numbered("Choose a meeting."),
  lines: z.array(Line, "Write what was said.").min(1, "Write what was said.").max(50, tooMany),
});

const howToCome = "Choose whether this comes with your name.";

export const GiveVoice = z.object({ text: Words, way: z.literal("name", howToCome) });
export const GiveUnnamedVoice = z.object({
  text: Words,
  way: z.enum(["group", "nobody"], howToCome),
  submission: z.uuid().optional().catch(undefined),
});

/** Something against a decision, without a name. */
export const ObjectUnnamed = GiveUnnamedVoice.extend({ decision: numbered("Choose a decision.") });

export const PassOnVoice = z.object({
  text: Words,
  whose: Whose,
  told: paragraphs("this", 300).refine(saysSomething, "Say where and how you were told."),
});

/** Where it was told is asked of what was passed on alone. */
export const CorrectVoice = z.object({
  voice: numbered("Choose what was said."),
  text: Words,
  whose: Whose,
  told: paragraphs("this", 300).default(""),
  version: Version,
});
export type CorrectVoice = z.output<typeof CorrectVoice>;

export const AnswerVoice = z.object({
  voice: numbered("Choose what was said."),
  answer: z.enum(answers, "Choose what happens with it."),
  reason: paragraphs("the reason", 2000).refine(saysSomething, "Say why, in a sentence."),
  version: Version,
});

/** The voice that something else comes from. */
export const FromVoice = orEmpty(numbered("Choose what was said."));
