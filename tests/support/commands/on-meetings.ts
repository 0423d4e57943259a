import { callOff } from "@/lib/meetings/call-off";
import { changeMeeting } from "@/lib/meetings/change-meeting";
import { closeMeeting } from "@/lib/meetings/close-meeting";
import { correctNotes } from "@/lib/meetings/correct-notes";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { renewCalendar } from "@/lib/meetings/renew-calendar";
import { sendMeeting } from "@/lib/meetings/send-meeting";
import { writeNotes } from "@/lib/meetings/write-notes";
import { aMeetingWithNotes, aPlan, thisMorning, wereThere } from "@/tests/support/meetings";
import { now, type Project, today } from "@/tests/support/network";
import { type CommandVerb, type Deed, seatOfMember } from "./deed";

const planned = ({ lead, slug }: Project) => planMeeting(lead, slug, aPlan, now);
const begun = ({ lead, slug }: Project) => planMeeting(lead, slug, thisMorning, now);
const first = { meeting: 1 };

/** What can be done about the meetings of a project, done rightly. */
export const commandsOnMeetings = {
  "meeting.plan": {
    attempt: (actor, { slug }) => planMeeting(actor, slug, { ...aPlan, every: "2", times: "2" }, now),
    records: ["project meeting", "project meeting"],
  },
  "meeting.change": {
    prepare: planned,
    attempt: (actor, { slug }) => changeMeeting(actor, slug, { ...aPlan, ...first, to: "20:00", version: 1 }, now),
    records: ["project meeting"],
  },
  "meeting.send": {
    prepare: planned,
    attempt: (actor, { slug }) => sendMeeting(actor, slug, { ...first, version: 1 }, now),
    records: ["project meeting"],
  },
  "meeting.call-off": {
    prepare: planned,
    attempt: (actor, { slug }) => callOff(actor, slug, { ...first, reason: "The hall is flooded." }, now),
    records: ["project meeting"],
  },
  "meeting.hold": {
    prepare: begun,
    attempt: (actor, { slug }) => holdMeeting(actor, slug, { ...first, attendance: wereThere, version: 1 }, now),
    records: ["project meeting"],
  },
  "meeting.write-notes": {
    prepare: begun,
    attempt: (actor, { slug }) => writeNotes(actor, slug, { ...first, notes: "Two benches.", version: 1 }, now),
    records: ["project meeting"],
  },
  "meeting.close": {
    prepare: aMeetingWithNotes,
    attempt: (actor, { slug }) => closeMeeting(actor, slug, { ...first, correctUntil: "2026-12-07", version: 3 }, now),
    records: ["project meeting"],
  },
  "meeting.correct": {
    prepare: async (project) => {
      await aMeetingWithNotes(project);
      await closeMeeting(project.lead, project.slug, { ...first, correctUntil: today, version: 3 }, now);
    },
    attempt: (actor, { slug }) => correctNotes(actor, slug, { ...first, text: "It was three benches." }, now),
    records: ["project note-correction"],
  },
  "calendar.renew": {
    attempt: (actor, { slug }) => renewCalendar(actor, slug, seatOfMember, {}, now),
    records: [],
    isTheMembersAlone: true,
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
