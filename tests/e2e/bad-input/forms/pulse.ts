import { addMember } from "@/lib/people/add-member";
import { openPulse } from "@/lib/pulse/open-pulse";
import { actor, today, unlike } from "@/tests/support/table";
import { type Forms, notADate, upTo } from "./form";

const choose = (statement: string) => `Choose how far this is so for you: “${statement}”`;

export const pulseForms: Forms = {
  "asking everyone for a pulse": {
    who: "lead",
    path: ({ home }) => `${home}/pulse/ask`,
    button: "Ask everyone",
    cleared: ["openUntil"],
    empty: { openUntil: notADate },
  },
  "answering a pulse": {
    who: "member",
    prepare: async ({ slug, lead }) => openPulse(await actor(lead), slug, { openUntil: today() }),
    path: ({ home }) => `${home}/pulse/answer`,
    button: "Put my answer in the box",
    empty: {
      "answers.collaboration": choose("We work on this together, from beginning to end."),
      "answers.strengths-based": choose("What I am good at, and what I have lived through, is used here."),
      "answers.solution-focused": choose("We look for what could work, and try it."),
      "answers.power-sharing": choose("I have as much say as anyone else when we decide."),
      "answers.equal-reciprocal": choose("I am treated as an equal here: I give, and I get something back."),
    },
    tooLong: { line: upTo(200, "the line") },
  },
  "putting in an answer from paper or the phone": {
    who: "facilitator",
    prepare: async ({ slug, lead }) => {
      const pat = { name: unlike("Pat"), group: "carers", role: "member", joinedOn: today() };
      await addMember(await actor(lead), slug, pat);
      return openPulse(await actor(lead), slug, { openUntil: today() });
    },
    path: ({ home }) => `${home}/pulse/answer-for`,
    button: "Put their answer in the box",
    empty: { seat: "Choose who answered." },
  },
};
