import { addEngagement } from "@/lib/engagement/add-engagement";
import { askHowItFeels } from "@/lib/ladder/ask-how-it-feels";
import { actor, today } from "@/tests/support/table";
import { type Forms, notADate, upTo } from "./form";

const noRung = "Choose the rung on which this stands.";

export const ladderForms: Forms = {
  "writing down what was done with people": {
    who: "member",
    path: ({ home }) => `${home}/ladder/engagement/new`,
    button: "Write this down",
    empty: { what: "Say what was done.", kind: "Choose how it was done.", heldOn: notADate, rung: noRung },
    tooLong: { what: upTo(200, "this"), forWhom: upTo(200, "this"), why: upTo(1000, "the reason") },
  },
  "putting right what was done with people": {
    who: "member",
    prepare: async ({ slug, member }) =>
      addEngagement(await actor(member), slug, { what: "A walk", kind: "conversation", heldOn: today(), rung: 7 }),
    path: ({ home }) => `${home}/ladder/engagement/1/edit`,
    button: "Save this",
    cleared: ["what", "heldOn"],
    empty: { what: "Say what was done.", heldOn: notADate },
    tooLong: { what: upTo(200, "this"), why: upTo(1000, "the reason") },
  },
  "claiming a rung": {
    who: "lead",
    path: ({ home }) => `${home}/ladder/claim`,
    button: "Say this",
    empty: { rung: "Choose the rung on which you stand.", why: "Say why, in a sentence." },
    tooLong: { why: upTo(1000, "the reason") },
  },
  "asking everyone how it feels": {
    who: "lead",
    path: ({ home }) => `${home}/ladder/ask`,
    button: "Ask everyone",
    cleared: ["openUntil"],
    empty: { openUntil: notADate },
  },
  "saying how it feels": {
    who: "member",
    prepare: async ({ slug, lead }) => askHowItFeels(await actor(lead), slug, { openUntil: today() }),
    path: ({ home }) => `${home}/ladder/felt`,
    button: "Put my answer in the box",
    empty: { rung: "Choose the rung that it feels like." },
  },
  "planning how the brief could be met": {
    who: "member",
    path: ({ home }) => `${home}/ladder/approach/edit`,
    button: "Save this plan",
    empty: { consultation: "Write at least one of the three." },
    tooLong: {
      consultation: upTo(2000, "this"),
      "co-production": upTo(2000, "this"),
      blend: upTo(2000, "this"),
      because: upTo(1000, "the reason"),
    },
  },
};
