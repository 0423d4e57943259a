import { type Forms, long, upTo } from "./form";

export const networkForms: Forms = {
  "inviting someone to the network": {
    who: "coordinator",
    path: ({ network }) => `/network/${network}/people/new`,
    button: "Send the invitation",
    empty: { name: "Write the name.", email: "Give a whole e-mail address." },
    tooLong: {
      name: upTo(80, "the name"),
      email: [`${long(250)}@example.org`, "Give a whole e-mail address."],
    },
  },
  "writing a framework version": {
    who: "coordinator",
    path: ({ network }) => `/network/${network}/framework/new`,
    button: "See what changes",
    empty: { "": "Nothing is different from version 1, so there is no new version." },
    tooLong: {
      "statements.0.text": upTo(500, "the statement"),
      "statements.1.easyRead": upTo(500, "the Easy Read words"),
      "languages.0.name": upTo(80, "the language’s own name"),
      "languages.0.code": ["Portuguese", "Give the language’s code, such as pt or pt-BR."],
      "groups.0.letter": ["YY", "Give one letter."],
    },
  },
  "saving a view of the projects": {
    who: "coordinator",
    path: ({ network }) => `/network/${network}/views?missing=any`,
    button: "Save this view",
    empty: { name: "Give this view a name." },
    tooLong: { name: upTo(80, "the name of this view") },
  },
  "describing the network": {
    who: "coordinator",
    path: ({ network }) => `/network/${network}/words`,
    button: "Save",
    cleared: ["name", "supportWords"],
    empty: { name: "Write the name.", supportWords: "Say where people can find support right now." },
    tooLong: { supportWords: upTo(1000, "this") },
  },
};
