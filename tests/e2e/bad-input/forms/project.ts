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
  "changing the stage": {
    who: "lead",
    path: ({ home }) => `${home}/stage`,
    button: "Save",
    empty: { to: "Choose what happens next.", reason: "Say why, in a sentence." },
    tooLong: { reason: upTo(1000, "the reason") },
  },
};
