import { seatedWithoutEmail } from "@/tests/support/table";
import { type Forms, long, notADate, upTo } from "./form";

export const peopleForms: Forms = {
  "seating a person": {
    who: "lead",
    path: ({ home }) => `${home}/people/new`,
    button: "Seat this person",
    cleared: ["joinedOn"],
    empty: { name: "Write the name.", group: "Choose a group.", joinedOn: notADate },
    tooLong: {
      name: upTo(80, "the name"),
      strengths: upTo(1000, "the strengths"),
      contact: upTo(500, "the way of contact"),
    },
  },
  "inviting someone": {
    who: "lead",
    path: ({ home }) => `${home}/people/invite`,
    button: "Send the invitation",
    empty: { name: "Write the name.", email: "Give a whole e-mail address." },
    tooLong: {
      name: upTo(80, "the name"),
      email: [`${long(250)}@example.org`, "Give a whole e-mail address."],
      asks: upTo(1000, "this"),
    },
  },
  "putting a seat right": {
    who: "lead",
    path: ({ home }) => `${home}/people/3/correct`,
    button: "Save",
    cleared: ["name", "joinedOn"],
    empty: { name: "Write the name.", joinedOn: notADate },
    tooLong: { name: upTo(80, "the name") },
  },
  "saying what one brings": {
    who: "member",
    path: ({ home }) => `${home}/people/3/edit`,
    button: "Save",
    tooLong: {
      accessNeeds: upTo(1000, "the access needs"),
      hopes: upTo(1000, "the hopes"),
    },
  },
  "leaving the table": {
    who: "member",
    path: ({ home }) => `${home}/people/3/leave`,
    button: "Leave the table",
    cleared: ["leftOn"],
    empty: { leftOn: notADate },
    tooLong: { reason: upTo(1000, "the reason") },
  },
  "erasing someone who asked for it": {
    who: "lead",
    path: ({ home }) => `${home}/people/5/erase`,
    prepare: async ({ lead, slug }) => seatedWithoutEmail(lead, slug),
    button: "Erase them for good",
    empty: { how: "Say how they asked for it.", sure: "Tick the box if they want this." },
  },
  "bringing in a list": {
    who: "lead",
    path: ({ home }) => `${home}/people/list`,
    button: "Look at the list",
    empty: { text: "Paste a list, or choose a file." },
    tooLong: { text: [long(200_001), "This list is too long. Bring in up to 200 lines at once."] },
  },
  "writing down a way of asking": {
    who: "member",
    path: ({ home }) => `${home}/people/routes/new`,
    button: "Save this",
    cleared: ["on"],
    empty: {
      what: "Say how people were asked.",
      place: "Say where this was.",
      way: "Choose without the internet, or online.",
      on: notADate,
    },
    tooLong: {
      what: upTo(120, "this"),
      place: upTo(120, "the place"),
    },
  },
  "writing down a promise": {
    who: "lead",
    path: ({ home }) => `${home}/people/3/promises/new`,
    button: "Write down this promise",
    empty: { kind: "Choose what the promise is about.", what: "Write what was promised." },
    tooLong: { what: upTo(500, "the promise") },
  },
  "writing down training": {
    who: "member",
    path: ({ home }) => `${home}/people/3/training/new`,
    button: "Write down this training",
    cleared: ["on"],
    empty: { what: "Say what was learnt.", on: notADate },
    tooLong: { what: upTo(200, "this") },
  },
  "naming someone to turn to": {
    who: "lead",
    path: ({ home }) => `${home}/support/edit`,
    button: "Save this",
    empty: { name: "Write the name.", reach: "Say how people can reach them." },
    tooLong: {
      name: upTo(80, "the name"),
      reach: upTo(300, "this"),
    },
  },
  "naming a gap": {
    who: "member",
    path: ({ home }) => `${home}/people/gaps/new`,
    button: "Name this gap",
    empty: { missing: "Say what is missing." },
    tooLong: { missing: upTo(300, "this") },
  },
};
