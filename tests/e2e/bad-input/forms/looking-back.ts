import { addReflection } from "@/lib/reflections/add-reflection";
import { actor, today } from "@/tests/support/table";
import { type Forms, notADate, upTo } from "./form";

export const lookingBackForms: Forms = {
  "looking back": {
    who: "member",
    path: ({ home }) => `${home}/looking-back/new`,
    button: "Save this look back",
    empty: { lookedBackAt: "Choose when in the work this is.", lookedBackOn: notADate },
    tooLong: {
      wentBadly: upTo(3000, "this"),
      advantages: upTo(3000, "this"),
      disadvantages: upTo(3000, "this"),
      keep: upTo(3000, "this"),
    },
  },
  "adding to a look back": {
    who: "member",
    prepare: async ({ slug, member }) =>
      addReflection(await actor(member), slug, {
        lookedBackAt: "mid-point",
        lookedBackOn: today(),
        wentBadly: "Too fast.",
      }),
    path: ({ home }) => `${home}/looking-back/1/edit`,
    button: "Save this",
    cleared: ["lookedBackOn"],
    empty: { lookedBackOn: notADate },
    tooLong: { keep: upTo(3000, "this") },
  },
  "writing down how it ended": {
    who: "lead",
    path: ({ home }) => `${home}/looking-back/ending`,
    button: "Save how it ended",
    empty: { accepted: "Write what was accepted, or when people were told." },
    tooLong: { accepted: upTo(3000, "this"), toldHow: upTo(500, "this") },
  },
};
