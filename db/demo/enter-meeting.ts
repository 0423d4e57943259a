import type { Actor } from "@/lib/commands/actor";
import { callOff } from "@/lib/meetings/call-off";
import { closeMeeting } from "@/lib/meetings/close-meeting";
import { correctNotes } from "@/lib/meetings/correct-notes";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { meetingOf, meetingsOf } from "@/lib/meetings/queries";
import { sendMeeting } from "@/lib/meetings/send-meeting";
import { writeNotes } from "@/lib/meetings/write-notes";
import type { ProjectView } from "@/lib/projects/queries";
import { textRows } from "./as-forms-send-it";
import type { DemoEvent } from "./demo-project";

export type MeetingEvent = Extract<DemoEvent, { what: `meeting${string}` }>;

type Within = { actor: Actor; view: ProjectView; seatNumber: (name: string) => number };

/** Does what the file says was done about a meeting. */
export async function enterMeeting({ actor, view, seatNumber }: Within, event: MeetingEvent, now: Date) {
  const { slug } = view;
  if (event.what === "meeting") {
    const { title, on: day, from, to, place, link, access, agenda, papers, every, times } = event;
    const facilitators = Object.fromEntries(event.facilitators.map((name) => [name, seatNumber(name)]));
    const plan = { title, day, from, to, place, link, access, agenda: textRows(agenda), papers, facilitators };
    return planMeeting(actor, slug, { ...plan, every, times }, now);
  }
  const meeting = await meetingCalled(view, event.title);
  switch (event.what) {
    case "meeting-called-off":
      return callOff(actor, slug, { meeting, reason: event.reason }, now);
    case "meeting-corrected":
      return correctNotes(actor, slug, { meeting, text: event.text }, now);
  }
  const { version } = await meetingOf(view, meeting);
  switch (event.what) {
    case "meeting-sent":
      return sendMeeting(actor, slug, { meeting, version }, now);
    case "meeting-held": {
      const { present, apologies, askedOutside } = event;
      const took = (names: string[], how: string) => names.map((name) => [`seat${seatNumber(name)}`, how] as const);
      const attendance = Object.fromEntries([
        ...took(present, "present"),
        ...took(apologies, "apologies"),
        ...took(askedOutside, "asked-outside"),
      ]);
      return holdMeeting(actor, slug, { meeting, version, attendance }, now);
    }
    case "meeting-notes":
      return writeNotes(actor, slug, { meeting, version, notes: event.notes }, now);
    case "meeting-closed":
      return closeMeeting(actor, slug, { meeting, version, correctUntil: event.until }, now);
  }
}

/** The number of a meeting, by what it is for. */
export async function meetingCalled(view: ProjectView, title: string): Promise<number> {
  const found = (await meetingsOf(view)).find((meeting) => meeting.title === title);
  if (!found) throw new Error(`There is no meeting “${title}” in ${view.slug}.`);
  return found.number;
}
