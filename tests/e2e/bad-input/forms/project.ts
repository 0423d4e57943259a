import { writeAgreement } from "@/lib/agreement/write-agreement";
import { anAgreement } from "@/tests/support/agreement";
import { actor } from "@/tests/support/table";
import { type Forms, notADate, upTo } from "./form";

export const projectForms: Forms = {
  "starting a project": {
    who: "lead",
    path: ({ network }) => `/projects/new?network=${network}`,
    button: "Start the project",
    cleared: ["startedOn"],
    empty: { title: "Give the project a title.", startedOn: notADate, ownGroup: "Choose your own group." },
    tooLong: {
      title: upTo(120, "the title"),
      "aims.1.text": upTo(500, "this aim"),
      "inScope.0.text": upTo(500, "this"),
      "constraints.money.rows.0.text": upTo(500, "this limit"),
      "people.2.name": upTo(80, "the name"),
    },
  },
  "writing the brief": {
    who: "lead",
    path: ({ home }) => `${home}/brief/edit`,
    button: "Save the brief",
    cleared: ["title"],
    empty: { title: "Give the project a title." },
    tooLong: {
      title: upTo(120, "the title"),
      "aims.0.text": upTo(500, "this aim"),
      "outOfScope.1.text": upTo(500, "this"),
    },
  },
  "writing how you work together": {
    who: "member",
    path: ({ home }) => `${home}/agreement/edit`,
    button: "Save these words",
    empty: { culture: "Write at least one thing that you want to agree on." },
    tooLong: {
      "culture.1.text": upTo(500, "this"),
      deciding: upTo(3000, "this"),
      disagreement: upTo(3000, "this"),
    },
  },
  "looking at how you work together again": {
    who: "member",
    prepare: async ({ member, slug }) => writeAgreement(await actor(member), slug, anAgreement),
    path: ({ home }) => `${home}/agreement/review`,
    button: "Save this",
    cleared: ["reviewedOn"],
    empty: { reviewedOn: notADate, note: "Say what came of it, such as “It stays as it is.”" },
    tooLong: { note: upTo(2000, "this") },
  },
  "changing the stage": {
    who: "lead",
    path: ({ home }) => `${home}/stage/next`,
    button: "Start working together",
    empty: { reason: "Say why, in a sentence." },
    tooLong: { reason: upTo(1000, "the reason") },
  },
  "closing the project": {
    who: "lead",
    path: ({ home }) => `${home}/stage/close`,
    button: "Close the project",
    empty: {
      reason: "Say why, in a sentence.",
      decision: "Choose the decision of the group that this goes back to.",
      goAhead: "Tick this if you close the project all the same.",
    },
    tooLong: { reason: upTo(1000, "the reason") },
  },
};
