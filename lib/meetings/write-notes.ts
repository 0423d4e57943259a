import { eq } from "drizzle-orm";
import { meeting } from "@/db/schema/meetings";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { findMeeting } from "./find-meeting";
import { WriteNotes } from "./schema";

/** Writes the notes of a meeting, during it or after it, until they are offered back. */
export const writeNotes = projectCommand("meeting.write-notes", WriteNotes, async (context) => {
  const { tx, input, record } = context;
  const found = await findMeeting(context, input.meeting, "meeting.write-notes");
  await requireUnchanged(tx, "meeting", found, input);
  requireChange(found, { notes: input.notes });
  await tx
    .update(meeting)
    .set({ version: found.version + 1, notes: input.notes })
    .where(eq(meeting.id, found.id));
  await record("meeting", found.id);
});
