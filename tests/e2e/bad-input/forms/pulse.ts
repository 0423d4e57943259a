import { openPulse } from "@/lib/pulse/open-pulse";
import { actor, today } from "@/tests/support/table";
import { type Forms, notADate, upTo } from "./form";

const choose = "Choose how far this is so for you.";

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
      "answers.collaboration": choose,
      "answers.strengths-based": choose,
      "answers.solution-focused": choose,
      "answers.power-sharing": choose,
      "answers.equal-reciprocal": choose,
    },
    tooLong: { line: upTo(200, "the line") },
  },
};
