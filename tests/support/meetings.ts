import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { meetingOf } from "@/lib/meetings/queries";
import { writeNotes } from "@/lib/meetings/write-notes";
import { openProject } from "@/lib/projects/queries";
import { now, type Project } from "./network";

/** A meeting as a form plans it: a month ahead of the tests' clock, held by the facilitator. */
export const aPlan = {
  title: "Where the benches go",
  day: "2026-12-21",
  from: "18:00",
  to: "19:30",
  place: "The parish hall",
  facilitators: { seat2: "2" },
};

/** The same on the morning of the tests' day: it has begun. */
export const thisMorning = { ...aPlan, day: "2026-11-23", from: "09:00", to: "10:30" };

export const wereThere = { seat1: "present", seat2: "present", seat3: "apologies", seat4: "asked-outside" };

/** A meeting of this morning that was held. Resolves to its number. */
export async function aHeldMeeting({ lead, slug }: Project): Promise<number> {
  const meeting = await planMeeting(lead, slug, thisMorning, now);
  await holdMeeting(lead, slug, { meeting, attendance: wereThere, version: 1 }, now);
  return meeting;
}

/** The same with notes. */
export async function aMeetingWithNotes(project: Project): Promise<number> {
  const meeting = await aHeldMeeting(project);
  await writeNotes(project.lead, project.slug, { meeting, notes: "Two benches by the gate.", version: 2 }, now);
  return meeting;
}

export async function meetingNow({ lead, slug }: Project, number: number) {
  return meetingOf(await openProject(lead, slug), number);
}
