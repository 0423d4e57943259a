import { closeMeeting } from "@/lib/meetings/close-meeting";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { writeNotes } from "@/lib/meetings/write-notes";
import { actor, type Table, today } from "@/tests/support/table";
import { type Forms, notADate, upTo } from "./form";

const [begins, ends] = ["Say when it begins, such as 18:30.", "Say when it ends, such as 20:00."];
const notAnAddress = "Give a whole web address that begins with https://, or leave it empty.";

export const meetingsForms: Forms = {
  "planning a meeting": {
    who: "lead",
    path: ({ home }) => `${home}/meetings/new`,
    button: "Plan this meeting",
    empty: { title: "Say what the meeting is for.", day: notADate, from: begins, to: ends },
    tooLong: {
      title: upTo(120, "the title"),
      place: upTo(200, "the place"),
      link: ["the hall", notAnAddress],
      access: upTo(1000, "this"),
      "agenda.0.text": upTo(200, "this point"),
      "agenda.1.minutes": ["ten", "Give whole minutes, from 1 to 600, or leave it empty."],
      "papers.0.text": upTo(120, "the name"),
      "papers.1.link": ["plan.doc", notAnAddress],
      every: ["0.5", "Give whole weeks, from 1 to 52."],
      times: ["1", "Give how many meetings, from 2 to 26."],
    },
  },
  "changing a meeting": {
    who: "lead",
    prepare: (table) => meetingAtMidnight(table),
    path: ({ home }) => `${home}/meetings/1/change`,
    button: "Save this",
    cleared: ["title", "place"],
    empty: { title: "Say what the meeting is for.", place: "Say where it is, or give a link below." },
    tooLong: { title: upTo(120, "the title") },
  },
  "calling a meeting off": {
    who: "lead",
    prepare: (table) => meetingAtMidnight(table),
    path: ({ home }) => `${home}/meetings/1/call-off`,
    button: "Call it off",
    empty: { reason: "Say why, in a sentence." },
    tooLong: { reason: upTo(500, "the reason") },
  },
  "saying who was at a meeting": {
    who: "lead",
    prepare: (table) => meetingAtMidnight(table),
    path: ({ home }) => `${home}/meetings/1/attendance`,
    button: "Save who was there",
    empty: { attendance: "Say of one person at least that they were there." },
  },
  "writing the notes of a meeting": {
    who: "lead",
    prepare: (table) => meetingAtMidnight(table),
    path: ({ home }) => `${home}/meetings/1/notes`,
    button: "Save the notes",
    empty: { notes: "Write what was talked about." },
    tooLong: { notes: upTo(20_000, "the notes") },
  },
  "offering notes back": {
    who: "lead",
    prepare: (table) => notedMeeting(table),
    path: ({ home }) => `${home}/meetings/1/close`,
    button: "Offer the notes back",
    cleared: ["correctUntil"],
    empty: { correctUntil: notADate },
  },
  "saying what was otherwise": {
    who: "member",
    prepare: async (table) => {
      await notedMeeting(table);
      const offer = { meeting: 1, correctUntil: today(), version: 3 };
      return closeMeeting(await actor(table.lead), table.slug, offer);
    },
    path: ({ home }) => `${home}/meetings/1/corrections/new`,
    button: "Save this",
    empty: { text: "Write what was otherwise." },
    tooLong: { text: upTo(2000, "this") },
  },
};

/** A meeting of today that has begun, whatever the hour is. */
async function meetingAtMidnight({ lead, slug }: Table): Promise<number> {
  const plan = { title: "How we work", day: today(), from: "00:00", to: "00:01", place: "The library" };
  return planMeeting(await actor(lead), slug, plan);
}

async function notedMeeting(table: Table): Promise<void> {
  const by = await actor(table.lead);
  const meeting = await meetingAtMidnight(table);
  await holdMeeting(by, table.slug, { meeting, attendance: { seat1: "present" }, version: 1 });
  await writeNotes(by, table.slug, { meeting, notes: "Two benches.", version: 2 });
}
