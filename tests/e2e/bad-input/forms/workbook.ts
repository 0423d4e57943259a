import { type Forms, upTo } from "./form";

const howMany = "Write how many you are: a number from 2 to 40.";
const aNumber = "Write a number from 1 to 9999.";

export const workbookForms: Forms = {
  "the first question of the workbook": {
    who: "member",
    path: () => "/workbook/start",
    button: "Save and go on",
    empty: { meaning: "Write a few words, or go on without." },
    tooLong: { meaning: upTo(2000, "this") },
  },
  "a part of the workbook": {
    who: "member",
    path: () => "/workbook/from-consultation",
    button: "Save and go on",
    tooLong: {
      ownBrief: upTo(300, "this"),
      consultation: upTo(2000, "this"),
      "co-production": upTo(2000, "this"),
      blend: upTo(2000, "this"),
    },
  },
  "dealing the roles of the practice brief": {
    who: "visitor",
    path: () => "/workbook/practice-together",
    button: "Deal the roles",
    cleared: ["people", "deal"],
    empty: { people: howMany, deal: aNumber },
    tooLong: { people: ["41", howMany], deal: ["10000", aNumber] },
  },
  "deleting what one wrote in the workbook": {
    who: "member",
    path: () => "/workbook/forget",
    button: "Delete what I wrote",
    empty: { sure: "Tick the box if you want this." },
  },
};
