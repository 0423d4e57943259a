import { noteCorrection } from "@/db/schema/meetings";
import { projectCommand } from "@/lib/commands/project-command";
import { NotAllowed } from "@/lib/errors";
import { findMeeting } from "./find-meeting";
import { CorrectNotes } from "./schema";

/** Says what was otherwise than the notes have it. It stands beside them, under the person's name. */
export const correctNotes = projectCommand("meeting.correct", CorrectNotes, async (context) => {
  const { tx, project, ownSeat, input, record, now } = context;
  if (!ownSeat) throw new NotAllowed("meeting.correct");
  const closed = await findMeeting(context, input.meeting, "meeting.correct");
  const [added] = await tx
    .insert(noteCorrection)
    .values({ projectId: project.id, meetingId: closed.id, memberId: ownSeat.id, text: input.text, givenAt: now })
    .returning({ id: noteCorrection.id });
  if (!added) throw new Error("The correction was not added");
  await record("note-correction", added.id);
});
