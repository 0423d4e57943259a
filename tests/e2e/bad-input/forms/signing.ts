import { answerStatement } from "@/lib/statements/answer-statement";
import { anAnswer, answerAll, answerAndSign } from "@/tests/support/signing";
import { actor } from "@/tests/support/table";
import { type Forms, long, upTo } from "./form";

export const signingForms: Forms = {
  "answering a statement": {
    who: "member",
    path: ({ home }) => `${home}/statements/sign/s01`,
    button: "Save and go on",
    empty: { answer: "Choose one of these two." },
  },
  "saying what to talk about first": {
    who: "member",
    prepare: async ({ slug, member }) => {
      const by = await actor(member);
      return answerStatement(by, slug, 3, await anAnswer(by, slug, { answer: "talk" }));
    },
    path: ({ home }) => `${home}/statements/sign/s01`,
    button: "Save and go on",
    tooLong: { note: upTo(1000, "the note") },
  },
  "signing the statements": {
    who: "member",
    prepare: async ({ slug, member }) => answerAll(await actor(member), slug, { seat: 3 }),
    path: ({ home }) => `${home}/statements/sign/review`,
    button: "Sign 14 statements",
    empty: { name: "Write your name.", agree: "Tick the box if you agree." },
    tooLong: { name: upTo(80, "your name") },
  },
  "withdrawing a signature": {
    who: "member",
    prepare: async ({ slug, member }) => answerAndSign(await actor(member), slug, { seat: 3 }),
    path: ({ home }) => `${home}/statements/withdraw`,
    button: "Withdraw my signature",
    tooLong: { reason: upTo(1000, "the reason") },
  },
  "answering someone who wants to talk": {
    who: "lead",
    prepare: async ({ slug, member }) => {
      const by = await actor(member);
      return answerStatement(by, slug, 3, await anAnswer(by, slug, { answer: "talk" }));
    },
    path: ({ home }) => `${home}/statements/talks/1`,
    button: "Save the answer",
    empty: { answer: "Write what you answer, or what came of the talk." },
    tooLong: { answer: upTo(2000, "the answer") },
  },
  "finding printed pages": {
    who: "lead",
    path: ({ home }) => `${home}/statements/assist`,
    button: "Find these pages",
    empty: { code: "Write the code." },
    tooLong: {
      code: [long(81), "No printed statements of this project have this code. Look at the top of the pages again."],
    },
  },
  "helping someone to sign": {
    who: "lead",
    path: ({ home }) => `${home}/statements/assist/3`,
    button: "Sign for them",
    empty: {
      ...Object.fromEntries(
        Array.from({ length: 14 }, (_, place) => [
          `answers.s${String(place + 1).padStart(2, "0")}.answer`,
          `Choose what they said to statement ${place + 1}.`,
        ]),
      ),
      channel: "Say how they told you.",
      seenAs: "Choose what they read or heard.",
      name: "Write the name.",
      authority: "Say in a few words how they asked you for help.",
      readBack: "Choose yes or no.",
      declaration: "Tick the box if this is so. If it is not, do not sign for them.",
    },
    tooLong: {
      name: upTo(80, "the name"),
      authority: upTo(300, "this"),
    },
  },
};
