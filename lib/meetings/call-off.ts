import { eq } from "drizzle-orm";
import { meeting } from "@/db/schema/meetings";
import { projectCommand } from "@/lib/commands/project-command";
import { findMeeting } from "./find-meeting";
import { lastDeed } from "./last-deed";
import { CallOff } from "./schema";
import { tellTable } from "./tell-table";

/** Calls a meeting off. It stays as what was planned; whoever was sent it is told, while it is ahead. */
export const callOff = projectCommand("meeting.call-off", CallOff, async (context) => {
  const { tx, project, input, record, now } = context;
  const planned = await findMeeting(context, input.meeting, "meeting.call-off");
  const wasSent = await lastDeed(tx, planned.id, "meeting.send");
  await tx
    .update(meeting)
    .set({ version: planned.version + 1, calledOffAt: now, calledOffReason: input.reason })
    .where(eq(meeting.id, planned.id));
  await record("meeting", planned.id);
  if (wasSent && planned.endsAt > now)
    await tellTable(tx, { projectId: project.id, meetingId: planned.id, kind: "meeting-called-off" });
});
