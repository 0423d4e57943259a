import { aGardenOutcome, aMeasuredGarden, aReadGarden } from "@/tests/support/measured";
import { type Forms, notADate, upTo } from "./form";

const aNumber = "Write a number, such as 12 or 12.5.";

export const outcomesForms: Forms = {
  "writing down an outcome": {
    who: "member",
    path: ({ home }) => `${home}/outcomes/new`,
    button: "Write this down",
    cleared: ["chosenOn"],
    empty: {
      title: "Say what is to be different.",
      chosenBy: "Choose who chose it.",
      chosenOn: notADate,
      aims: "Choose the aim that it shows.",
    },
    tooLong: { title: upTo(120, "the outcome"), about: upTo(2000, "this") },
  },
  "saying how one will know": {
    who: "member",
    prepare: aGardenOutcome,
    path: ({ home }) => `${home}/outcomes/1/measures/new`,
    button: "Save this measure",
    empty: {
      what: "Say what is measured.",
      unit: "Give the unit, such as days, people or %.",
      better: "Choose what is better.",
      howKnown: "Say how you will know.",
      howOften: "Choose how often.",
    },
    tooLong: {
      what: upTo(200, "this"),
      unit: upTo(30, "the unit"),
      howKnown: upTo(1000, "this"),
      baseline: ["12 apples", aNumber],
      targetWhy: upTo(1000, "the reason"),
      scale: upTo(120, "the name"),
      categories: ["a\nb\nc\nd\ne\nf\ng", "Write up to 6 names, each on a line of its own."],
    },
  },
  "changing how one will know": {
    who: "member",
    prepare: aMeasuredGarden,
    path: ({ home }) => `${home}/outcomes/1/measures/1/edit`,
    button: "Save this",
    cleared: ["what", "baseline"],
    empty: { what: "Say what is measured.", baseline: "Say how it was on that day." },
    tooLong: { highest: ["a lot", aNumber] },
  },
  "writing down readings": {
    who: "member",
    prepare: aMeasuredGarden,
    path: ({ home }) => `${home}/outcomes/1/readings`,
    button: "Save these readings",
    empty: { "rows.0.measuredOn": "Write down one reading or more." },
    tooLong: {
      "rows.0.value": ["401", "The highest there can be is 400 days."],
      "rows.1.people": ["4.5", "Give a whole number from 1 to 1,000,000, or leave it empty."],
      "rows.2.measuredOn": ["2026-02-28", "The baseline is of 28 February 2026. Give a later day."],
    },
  },
  "putting a reading right": {
    who: "member",
    prepare: aReadGarden,
    path: ({ home }) => `${home}/outcomes/1/readings/1/correct`,
    button: "Put it right",
    empty: { why: "Say why it is put right." },
    tooLong: { note: upTo(1000, "the note"), why: upTo(1000, "the reason") },
  },
  "telling what changed": {
    who: "member",
    prepare: aGardenOutcome,
    path: ({ home }) => `${home}/outcomes/1/stories/new`,
    button: "Save this story",
    cleared: ["toldOn"],
    empty: {
      went: "Choose whether it went well or badly.",
      text: "Write what changed.",
      naming: "Say whether someone is named.",
      toldOn: notADate,
    },
    tooLong: { text: upTo(2000, "the story"), forWhom: upTo(200, "this") },
  },
  "not following an outcome any more": {
    who: "member",
    prepare: aGardenOutcome,
    path: ({ home }) => `${home}/outcomes/1/drop`,
    button: "We do not follow it any more",
    empty: { why: "Say why, in a sentence." },
    tooLong: { why: upTo(1000, "the reason") },
  },
};
