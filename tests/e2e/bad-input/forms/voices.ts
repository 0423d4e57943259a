import { giveVoice } from "@/lib/voices/give-voice";
import { passOnVoice } from "@/lib/voices/pass-on-voice";
import { actor, today } from "@/tests/support/table";
import { aHeldMeeting } from "@/tests/support/voices";
import { type Forms, upTo } from "./form";

export const voicesForms: Forms = {
  "saying something": {
    who: "member",
    path: ({ home }) => `${home}/voices/new`,
    button: "Send this",
    empty: { text: "Write what was said.", way: "Choose whether this comes with your name." },
    tooLong: { text: upTo(1000, "this") },
  },
  "passing on what someone said": {
    who: "member",
    path: ({ home }) => `${home}/voices/pass-on`,
    button: "Pass this on",
    empty: { text: "Write what was said.", told: "Say where and how you were told." },
    tooLong: {
      text: upTo(1000, "this"),
      told: upTo(300, "this"),
    },
  },
  "putting right what someone said": {
    who: "member",
    path: ({ home }) => `${home}/voices/1/correct`,
    prepare: async ({ member, slug }) =>
      passOnVoice(await actor(member), slug, { text: "Too far.", told: "At the bus stop", whose: "seat-3" }),
    button: "Put this right",
    cleared: ["text"],
    empty: { text: "Write what was said." },
    tooLong: { text: upTo(1000, "this"), told: upTo(300, "this") },
  },
  "answering what someone said": {
    who: "lead",
    path: ({ home }) => `${home}/voices/1/answer`,
    prepare: async ({ member, slug }) => giveVoice(await actor(member), slug, { text: "Too far.", way: "name" }),
    button: "Give this answer",
    empty: { answer: "Choose what happens with it.", reason: "Say why, in a sentence." },
    tooLong: { reason: upTo(2000, "the reason") },
  },
  "writing down what is said in a meeting": {
    who: "lead",
    path: ({ home }) => `${home}/meetings/1/said`,
    prepare: async ({ lead, slug }) => aHeldMeeting({ lead: await actor(lead), slug }, today()),
    button: "Write this down",
    empty: { "lines.0.text": "Write what was said." },
    tooLong: { "lines.0.text": upTo(1000, "this") },
  },
};
