import { addAction } from "@/lib/actions/add-action";
import { addMilestone } from "@/lib/milestones/add-milestone";
import { actor } from "@/tests/support/table";
import { type Forms, notADate, upTo } from "./form";

export const planningForms: Forms = {
  "writing down an action": {
    who: "member",
    path: ({ home }) => `${home}/actions/new`,
    button: "Write this down",
    empty: { what: "Say what is to be done." },
    tooLong: { what: upTo(500, "this") },
  },
  "changing an action": {
    who: "member",
    prepare: async ({ slug, member }) => addAction(await actor(member), slug, { what: "Bake", owner: 3 }),
    path: ({ home }) => `${home}/actions/1/change`,
    button: "Save this",
    cleared: ["what"],
    empty: { what: "Say what is to be done." },
    tooLong: { what: upTo(500, "this") },
  },
  "finishing an action": {
    who: "member",
    prepare: async ({ slug, member }) => addAction(await actor(member), slug, { what: "Bake", owner: 3 }),
    path: ({ home }) => `${home}/actions/1/finish`,
    button: "Yes, it is done",
    cleared: ["doneOn"],
    empty: { doneOn: notADate },
    tooLong: { note: upTo(1000, "the note") },
  },
  "setting a milestone": {
    who: "lead",
    path: ({ home }) => `${home}/milestones/new`,
    button: "Set this milestone",
    empty: { what: "Say which step this is.", dueOn: notADate },
    tooLong: { what: upTo(200, "this") },
  },
  "reaching a milestone": {
    who: "lead",
    prepare: async ({ slug, lead }) =>
      addMilestone(await actor(lead), slug, { what: "The garden opens", dueOn: "2199-12-24" }),
    path: ({ home }) => `${home}/milestones/1/reach`,
    button: "Yes, it is reached",
    cleared: ["reachedOn"],
    empty: { reachedOn: notADate },
  },
};
