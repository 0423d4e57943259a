import { eq } from "drizzle-orm";
import { meeting } from "@/db/schema/meetings";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { Refused } from "@/lib/errors";
import { findMeeting } from "./find-meeting";
import { lastDeed } from "./last-deed";
import { SendMeeting } from "./schema";
import { tellTable } from "./tell-table";

const changedSince = (who: string) =>
  `The plan has changed since you looked: ${who} changed it, and nothing is sent yet. If you send it now, it goes out with this:`;

/** Sends a meeting's plan and papers to everyone who has an address. Sent again, papers that are the same went out when they first did. */
export const sendMeeting = projectCommand("meeting.send", SendMeeting, async (context) => {
  const { tx, project, input, record, now } = context;
  const planned = await findMeeting(context, input.meeting, "meeting.send");
  const last = await lastDeed(tx, planned.id);
  if (last?.verb === "meeting.send" && dayOf(last.at, project.timeZone) === dayOf(now, project.timeZone))
    throw new Refused(["This was sent today, just as it stands. Tomorrow it can be sent again."]);
  await requireUnchanged(tx, "meeting", planned, input, [], changedSince);
  await tx
    .update(meeting)
    .set({ version: planned.version + 1, sentAt: planned.sentAt ?? now })
    .where(eq(meeting.id, planned.id));
  await record("meeting", planned.id);
  await tellTable(tx, { projectId: project.id, meetingId: planned.id, kind: "meeting" });
});
