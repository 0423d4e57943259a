import { addAction } from "@/lib/actions/add-action";
import { closeMeeting } from "@/lib/meetings/close-meeting";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { writeNotes } from "@/lib/meetings/write-notes";
import { addMilestone } from "@/lib/milestones/add-milestone";
import { answerStatement } from "@/lib/statements/answer-statement";
import { giveVoice } from "@/lib/voices/give-voice";
import { anAnswer, answerAll, answerAndSign } from "@/tests/support/signing";
import { actor, type Table, today } from "@/tests/support/table";
import { aHeldMeeting } from "@/tests/support/voices";

type Told = Record<string, string>;

type FormOfPage = {
  who: "coordinator" | "lead" | "member" | "visitor";
  path(table: Table): string;
  /** What has to be so before there is such a form. */
  prepare?(table: Table): Promise<unknown>;
  button: string;
  /** What a page fills in by itself, and is taken out. */
  cleared: string[];
  empty: Told;
  /** What is typed, with what is said about it. */
  tooLong: Record<string, [typed: string, said: string]>;
};

const long = (length: number): string => "Long words ".repeat(length).slice(0, length).trim().padEnd(length, "x");
const [begins, ends] = ["Say when it begins, such as 18:30.", "Say when it ends, such as 20:00."];
const notAnAddress = "Give a whole web address that begins with https://, or leave it empty.";
const notADate = "Give a real date, such as 23 11 2026.";

/** Every form that people fill in, and what it says when nothing, or too much, was written. */
export const forms: Record<string, FormOfPage> = {
  "starting a project": {
    who: "lead",
    path: ({ network }) => `/projects/new?network=${network}`,
    button: "Start the project",
    cleared: ["startedOn"],
    empty: { title: "Give the project a title.", startedOn: notADate, ownGroup: "Choose your own group." },
    tooLong: {
      title: [long(121), "Keep the title to 120 characters or fewer."],
      "aims.1.text": [long(501), "Keep this aim to 500 characters or fewer."],
      "inScope.0.text": [long(501), "Keep this to 500 characters or fewer."],
      "constraints.money.rows.0.text": [long(501), "Keep this limit to 500 characters or fewer."],
      "people.2.name": [long(81), "Keep the name to 80 characters or fewer."],
    },
  },
  "writing the brief": {
    who: "lead",
    path: ({ home }) => `${home}/brief/edit`,
    button: "Save the brief",
    cleared: ["title"],
    empty: { title: "Give the project a title." },
    tooLong: {
      title: [long(121), "Keep the title to 120 characters or fewer."],
      "aims.0.text": [long(501), "Keep this aim to 500 characters or fewer."],
      "outOfScope.1.text": [long(501), "Keep this to 500 characters or fewer."],
    },
  },
  "changing the stage": {
    who: "lead",
    path: ({ home }) => `${home}/stage`,
    button: "Save",
    cleared: [],
    empty: { to: "Choose what happens next.", reason: "Say why, in a sentence." },
    tooLong: { reason: [long(1001), "Keep the reason to 1000 characters or fewer."] },
  },
  "seating a person": {
    who: "lead",
    path: ({ home }) => `${home}/people/new`,
    button: "Seat this person",
    cleared: ["joinedOn"],
    empty: { name: "Write the name.", group: "Choose a group.", joinedOn: notADate },
    tooLong: {
      name: [long(81), "Keep the name to 80 characters or fewer."],
      strengths: [long(1001), "Keep the strengths to 1000 characters or fewer."],
      contact: [long(501), "Keep the way of contact to 500 characters or fewer."],
    },
  },
  "inviting someone": {
    who: "lead",
    path: ({ home }) => `${home}/people/invite`,
    button: "Send the invitation",
    cleared: [],
    empty: { name: "Write the name.", email: "Give a whole e-mail address." },
    tooLong: {
      name: [long(81), "Keep the name to 80 characters or fewer."],
      email: [`${long(250)}@example.org`, "Give a whole e-mail address."],
      asks: [long(1001), "Keep this to 1000 characters or fewer."],
    },
  },
  "putting a seat right": {
    who: "lead",
    path: ({ home }) => `${home}/people/3/correct`,
    button: "Save",
    cleared: ["name", "joinedOn"],
    empty: { name: "Write the name.", joinedOn: notADate },
    tooLong: { name: [long(81), "Keep the name to 80 characters or fewer."] },
  },
  "saying what one brings": {
    who: "member",
    path: ({ home }) => `${home}/people/3/edit`,
    button: "Save",
    cleared: [],
    empty: {},
    tooLong: {
      accessNeeds: [long(1001), "Keep the access needs to 1000 characters or fewer."],
      hopes: [long(1001), "Keep the hopes to 1000 characters or fewer."],
    },
  },
  "leaving the table": {
    who: "member",
    path: ({ home }) => `${home}/people/3/leave`,
    button: "Leave the table",
    cleared: ["leftOn"],
    empty: { leftOn: notADate },
    tooLong: { reason: [long(1001), "Keep the reason to 1000 characters or fewer."] },
  },
  "bringing in a list": {
    who: "lead",
    path: ({ home }) => `${home}/people/list`,
    button: "Look at the list",
    cleared: [],
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
      what: [long(121), "Keep this to 120 characters or fewer."],
      place: [long(121), "Keep the place to 120 characters or fewer."],
    },
  },
  "writing down a promise": {
    who: "lead",
    path: ({ home }) => `${home}/people/3/promises/new`,
    button: "Write down this promise",
    cleared: [],
    empty: { kind: "Choose what the promise is about.", what: "Write what was promised." },
    tooLong: { what: [long(501), "Keep the promise to 500 characters or fewer."] },
  },
  "writing down training": {
    who: "member",
    path: ({ home }) => `${home}/people/3/training/new`,
    button: "Write down this training",
    cleared: ["on"],
    empty: { what: "Say what was learnt.", on: notADate },
    tooLong: { what: [long(201), "Keep this to 200 characters or fewer."] },
  },
  "naming someone to turn to": {
    who: "lead",
    path: ({ home }) => `${home}/support/edit`,
    button: "Save this",
    cleared: [],
    empty: { name: "Write the name.", reach: "Say how people can reach them." },
    tooLong: {
      name: [long(81), "Keep the name to 80 characters or fewer."],
      reach: [long(301), "Keep this to 300 characters or fewer."],
    },
  },
  "finding printed pages": {
    who: "lead",
    path: ({ home }) => `${home}/statements/assist`,
    button: "Find these pages",
    cleared: [],
    empty: { code: "Write the code." },
    tooLong: {
      code: [long(81), "No printed statements of this project have this code. Look at the top of the pages again."],
    },
  },
  "helping someone to sign": {
    who: "lead",
    path: ({ home }) => `${home}/statements/assist/3`,
    button: "Sign for them",
    cleared: [],
    empty: {
      ...Object.fromEntries(
        Array.from({ length: 14 }, (_, place) => [
          `answers.s${String(place + 1).padStart(2, "0")}.answer`,
          `Choose what they said to statement ${place + 1}.`,
        ]),
      ),
      channel: "Say how they told you.",
      seenAs: "Choose what they read or heard.",
      name: "Write the name.",
      authority: "Say in a few words how they asked you for help.",
      readBack: "Choose yes or no.",
      declaration: "Tick the box if this is so. If it is not, do not sign for them.",
    },
    tooLong: {
      name: [long(81), "Keep the name to 80 characters or fewer."],
      authority: [long(301), "Keep this to 300 characters or fewer."],
    },
  },
  "naming a gap": {
    who: "member",
    path: ({ home }) => `${home}/people/gaps/new`,
    button: "Name this gap",
    cleared: [],
    empty: { missing: "Say what is missing." },
    tooLong: { missing: [long(301), "Keep this to 300 characters or fewer."] },
  },
  "writing down an action": {
    who: "member",
    path: ({ home }) => `${home}/actions/new`,
    button: "Write this down",
    cleared: [],
    empty: { what: "Say what is to be done." },
    tooLong: { what: [long(501), "Keep this to 500 characters or fewer."] },
  },
  "changing an action": {
    who: "member",
    prepare: async ({ slug, member }) => addAction(await actor(member), slug, { what: "Bake", owner: 3 }),
    path: ({ home }) => `${home}/actions/1/change`,
    button: "Save this",
    cleared: ["what"],
    empty: { what: "Say what is to be done." },
    tooLong: { what: [long(501), "Keep this to 500 characters or fewer."] },
  },
  "finishing an action": {
    who: "member",
    prepare: async ({ slug, member }) => addAction(await actor(member), slug, { what: "Bake", owner: 3 }),
    path: ({ home }) => `${home}/actions/1/finish`,
    button: "Yes, it is done",
    cleared: ["doneOn"],
    empty: { doneOn: notADate },
    tooLong: { note: [long(1001), "Keep the note to 1000 characters or fewer."] },
  },
  "setting a milestone": {
    who: "lead",
    path: ({ home }) => `${home}/milestones/new`,
    button: "Set this milestone",
    cleared: [],
    empty: { what: "Say which step this is.", dueOn: notADate },
    tooLong: { what: [long(201), "Keep this to 200 characters or fewer."] },
  },
  "reaching a milestone": {
    who: "lead",
    prepare: async ({ slug, lead }) =>
      addMilestone(await actor(lead), slug, { what: "The garden opens", dueOn: "2199-12-24" }),
    path: ({ home }) => `${home}/milestones/1/reach`,
    button: "Yes, it is reached",
    cleared: ["reachedOn"],
    empty: { reachedOn: notADate },
    tooLong: {},
  },
  "writing notes": {
    who: "member",
    path: ({ home }) => `${home}/checklist/people/notes`,
    button: "Save the notes",
    cleared: [],
    empty: {},
    tooLong: { text: [long(5001), "Keep the notes to 5000 characters or fewer."] },
  },
  "answering a statement": {
    who: "member",
    path: ({ home }) => `${home}/statements/sign/s01`,
    button: "Save and go on",
    cleared: [],
    empty: { answer: "Choose one of these two." },
    tooLong: {},
  },
  "saying what to talk about first": {
    who: "member",
    prepare: async ({ slug, member }) => {
      const by = await actor(member);
      return answerStatement(by, slug, 3, await anAnswer(by, slug, { answer: "talk" }));
    },
    path: ({ home }) => `${home}/statements/sign/s01`,
    button: "Save and go on",
    cleared: [],
    empty: {},
    tooLong: { note: [long(1001), "Keep the note to 1000 characters or fewer."] },
  },
  "signing the statements": {
    who: "member",
    prepare: async ({ slug, member }) => answerAll(await actor(member), slug, { seat: 3 }),
    path: ({ home }) => `${home}/statements/sign/review`,
    button: "Sign 14 statements",
    cleared: [],
    empty: { name: "Write your name.", agree: "Tick the box if you agree." },
    tooLong: { name: [long(81), "Keep your name to 80 characters or fewer."] },
  },
  "withdrawing a signature": {
    who: "member",
    prepare: async ({ slug, member }) => answerAndSign(await actor(member), slug, { seat: 3 }),
    path: ({ home }) => `${home}/statements/withdraw`,
    button: "Withdraw my signature",
    cleared: [],
    empty: {},
    tooLong: { reason: [long(1001), "Keep the reason to 1000 characters or fewer."] },
  },
  "answering someone who wants to talk": {
    who: "lead",
    prepare: async ({ slug, member }) => {
      const by = await actor(member);
      return answerStatement(by, slug, 3, await anAnswer(by, slug, { answer: "talk" }));
    },
    path: ({ home }) => `${home}/statements/talks/1`,
    button: "Save the answer",
    cleared: [],
    empty: { answer: "Write what you answer, or what came of the talk." },
    tooLong: { answer: [long(2001), "Keep the answer to 2000 characters or fewer."] },
  },
  "saying something": {
    who: "member",
    path: ({ home }) => `${home}/voices/new`,
    button: "Send this",
    cleared: [],
    empty: { text: "Write what was said.", way: "Choose whether this comes with your name." },
    tooLong: { text: [long(1001), "Keep this to 1000 characters or fewer."] },
  },
  "passing on what someone said": {
    who: "member",
    path: ({ home }) => `${home}/voices/pass-on`,
    button: "Pass this on",
    cleared: [],
    empty: { text: "Write what was said.", told: "Say where and how you were told." },
    tooLong: {
      text: [long(1001), "Keep this to 1000 characters or fewer."],
      told: [long(301), "Keep this to 300 characters or fewer."],
    },
  },
  "answering what someone said": {
    who: "lead",
    path: ({ home }) => `${home}/voices/1/answer`,
    prepare: async ({ member, slug }) => giveVoice(await actor(member), slug, { text: "Too far.", way: "name" }),
    button: "Give this answer",
    cleared: [],
    empty: { answer: "Choose what happens with it.", reason: "Say why, in a sentence." },
    tooLong: { reason: [long(2001), "Keep the reason to 2000 characters or fewer."] },
  },
  "writing down what is said in a meeting": {
    who: "lead",
    path: ({ home }) => `${home}/meetings/1/said`,
    prepare: async ({ lead, slug }) => aHeldMeeting({ lead: await actor(lead), slug }, today()),
    button: "Write this down",
    cleared: [],
    empty: { "lines.0.text": "Write what was said." },
    tooLong: { "lines.0.text": [long(1001), "Keep this to 1000 characters or fewer."] },
  },
  "planning a meeting": {
    who: "lead",
    path: ({ home }) => `${home}/meetings/new`,
    button: "Plan this meeting",
    cleared: [],
    empty: { title: "Say what the meeting is for.", day: notADate, from: begins, to: ends },
    tooLong: {
      title: [long(121), "Keep the title to 120 characters or fewer."],
      place: [long(201), "Keep the place to 200 characters or fewer."],
      link: ["the hall", notAnAddress],
      access: [long(1001), "Keep this to 1000 characters or fewer."],
      "agenda.0.text": [long(201), "Keep this point to 200 characters or fewer."],
      "agenda.1.minutes": ["ten", "Give whole minutes, from 1 to 600, or leave it empty."],
      "papers.0.text": [long(121), "Keep the name to 120 characters or fewer."],
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
    tooLong: { title: [long(121), "Keep the title to 120 characters or fewer."] },
  },
  "calling a meeting off": {
    who: "lead",
    prepare: (table) => meetingAtMidnight(table),
    path: ({ home }) => `${home}/meetings/1/call-off`,
    button: "Call it off",
    cleared: [],
    empty: { reason: "Say why, in a sentence." },
    tooLong: { reason: [long(501), "Keep the reason to 500 characters or fewer."] },
  },
  "saying who was at a meeting": {
    who: "lead",
    prepare: (table) => meetingAtMidnight(table),
    path: ({ home }) => `${home}/meetings/1/attendance`,
    button: "Save who was there",
    cleared: [],
    empty: { attendance: "Say of one person at least that they were there." },
    tooLong: {},
  },
  "writing the notes of a meeting": {
    who: "lead",
    prepare: (table) => meetingAtMidnight(table),
    path: ({ home }) => `${home}/meetings/1/notes`,
    button: "Save the notes",
    cleared: [],
    empty: { notes: "Write what was talked about." },
    tooLong: { notes: [long(20_001), "Keep the notes to 20000 characters or fewer."] },
  },
  "offering notes back": {
    who: "lead",
    prepare: (table) => notedMeeting(table),
    path: ({ home }) => `${home}/meetings/1/close`,
    button: "Offer the notes back",
    cleared: ["correctUntil"],
    empty: { correctUntil: notADate },
    tooLong: {},
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
    cleared: [],
    empty: { text: "Write what was otherwise." },
    tooLong: { text: [long(2001), "Keep this to 2000 characters or fewer."] },
  },
  "giving one's word": {
    who: "member",
    path: ({ home }) => `${home}/checklist/people/confirm`,
    button: "Give my word",
    cleared: [],
    empty: { answer: "Choose “In place” or “Not yet”." },
    tooLong: { note: [long(1001), "Keep the note to 1000 characters or fewer."] },
  },
  "changing one's name": {
    who: "member",
    path: () => "/account",
    button: "Save your name",
    cleared: ["name"],
    empty: { name: "Write your name." },
    tooLong: { name: [long(81), "Keep your name to 80 characters or fewer."] },
  },
  "inviting someone to the network": {
    who: "coordinator",
    path: ({ network }) => `/network/${network}/people/new`,
    button: "Send the invitation",
    cleared: [],
    empty: { name: "Write the name.", email: "Give a whole e-mail address." },
    tooLong: {
      name: [long(81), "Keep the name to 80 characters or fewer."],
      email: [`${long(250)}@example.org`, "Give a whole e-mail address."],
    },
  },
  "writing a framework version": {
    who: "coordinator",
    path: ({ network }) => `/network/${network}/framework/new`,
    button: "See what changes",
    cleared: [],
    empty: { "": "Nothing is different from version 1, so there is no new version." },
    tooLong: {
      "statements.0.text": [long(501), "Keep the statement to 500 characters or fewer."],
      "statements.1.easyRead": [long(501), "Keep the Easy Read words to 500 characters or fewer."],
      "languages.0.name": [long(81), "Keep the language’s own name to 80 characters or fewer."],
      "languages.0.code": ["Portuguese", "Give the language’s code, such as pt or pt-BR."],
      "groups.0.letter": ["YY", "Give one letter."],
    },
  },
  "describing the network": {
    who: "coordinator",
    path: ({ network }) => `/network/${network}/words`,
    button: "Save",
    cleared: ["name", "supportWords"],
    empty: { name: "Write the name.", supportWords: "Say where people can find support right now." },
    tooLong: { supportWords: [long(1001), "Keep this to 1000 characters or fewer."] },
  },
  "signing in": {
    who: "visitor",
    path: () => "/sign-in",
    button: "Send me a link",
    cleared: [],
    empty: { email: "Give your whole e-mail address, such as name@example.org." },
    tooLong: { email: [`${long(250)}@example.org`, "Give your whole e-mail address, such as name@example.org."] },
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
