import { setAside } from "@/lib/decisions/set-aside";
import { decide } from "@/tests/support/decisions";
import { actor, type Table, today } from "@/tests/support/table";
import { type Forms, notADate, upTo } from "./form";

const decided = async ({ lead, slug }: Table) =>
  decide({ lead: await actor(lead), slug }, { decidedOn: today() }, new Date());

async function decidedAndSetAside(table: Table) {
  await decided(table);
  const aside = { decision: 1, on: today(), by: "The health board", version: 1 };
  return setAside(await actor(table.lead), table.slug, aside, new Date());
}

const nothingOfIt = {
  title: "Give the decision a title.",
  decided: "Write what was decided.",
  because: "Say why, in a sentence.",
};

const tooMuchOfIt = {
  title: upTo(120, "the title"),
  decided: upTo(2000, "what was decided"),
  because: upTo(2000, "the reason"),
  context: upTo(2000, "this"),
  dissent: upTo(5000, "this"),
  conflicts: upTo(2000, "this"),
};

/** What is decided, and what becomes of it. */
export const decisionsForms: Forms = {
  "writing down a decision": {
    who: "member",
    path: ({ home }) => `${home}/decisions/new`,
    button: "Write this decision down",
    cleared: ["decidedOn"],
    empty: {
      ...nothingOfIt,
      options: "Write two ways or more. Doing nothing can be one of them.",
      method: "Choose how it was decided.",
      decidedOn: notADate,
    },
    tooLong: tooMuchOfIt,
  },
  "putting a decision right": {
    who: "member",
    prepare: decided,
    path: ({ home }) => `${home}/decisions/1/supersede`,
    button: "Write this down instead",
    cleared: ["title", "decided", "because", "decidedOn"],
    empty: { ...nothingOfIt, decidedOn: notADate },
    tooLong: tooMuchOfIt,
  },
  "saying how one stands to a decision": {
    who: "member",
    prepare: decided,
    path: ({ home }) => `${home}/decisions/1/stance`,
    button: "Save how I stand",
    empty: { stance: "Choose how you stand." },
    tooLong: { reason: upTo(1000, "the reason") },
  },
  "objecting to a decision without a name": {
    who: "member",
    prepare: decided,
    path: ({ home }) => `${home}/decisions/1/object`,
    button: "Put this in the box",
    empty: { text: "Write what was said." },
    tooLong: { text: upTo(1000, "this") },
  },
  "setting a day to look at a decision again": {
    who: "member",
    prepare: decided,
    path: ({ home }) => `${home}/decisions/1/look-again/day`,
    button: "Set this day",
    empty: { reviewOn: notADate },
  },
  "looking at a decision again": {
    who: "member",
    prepare: decided,
    path: ({ home }) => `${home}/decisions/1/look-again`,
    button: "Save this",
    cleared: ["lookedOn"],
    empty: { lookedOn: notADate, note: "Say what you saw when you looked again." },
    tooLong: { note: upTo(2000, "this") },
  },
  "saying that a decision was set aside": {
    who: "member",
    prepare: decided,
    path: ({ home }) => `${home}/decisions/1/set-aside`,
    button: "Write this down",
    cleared: ["on"],
    empty: { on: notADate, by: "Say who set it aside." },
    tooLong: { by: upTo(120, "the name"), reason: upTo(2000, "the reason") },
  },
  "saying what the group says to that": {
    who: "member",
    prepare: decidedAndSetAside,
    path: ({ home }) => `${home}/decisions/1/reply`,
    button: "Save this",
    empty: { reply: "Write what the group says to it." },
    tooLong: { reply: upTo(2000, "this") },
  },
};
