import { eq } from "drizzle-orm";
import { meeting } from "@/db/schema/meetings";
import { addDays } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput } from "@/lib/errors";
import { requireDayStillToCome } from "@/lib/people/rules";
import { findMeeting } from "./find-meeting";
import { CloseMeeting } from "./schema";
import { tellTable } from "./tell-table";

const longest = 365;

/** Offers the notes back: from now on they stay as they are, and until a day everyone can say what was otherwise. */
export const closeMeeting = projectCommand("meeting.close", CloseMeeting, async (context) => {
  const { tx, project, input, record, now } = context;
  const held = await findMeeting(context, input.meeting, "meeting.close");
  await requireUnchanged(tx, "meeting", held, input);
  const today = dayOf(now, project.timeZone);
  requireDayStillToCome("correctUntil", input.correctUntil, today);
  if (input.correctUntil > addDays(today, longest))
    throw new InvalidInput([{ name: "correctUntil", message: "Give a day within a year." }]);
  await tx
    .update(meeting)
    .set({ version: held.version + 1, closedAt: now, correctUntil: input.correctUntil })
    .where(eq(meeting.id, held.id));
  await record("meeting", held.id);
  await tellTable(tx, { projectId: project.id, meetingId: held.id, kind: "meeting-notes" });
});
