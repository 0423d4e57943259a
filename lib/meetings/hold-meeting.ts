import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { meeting } from "@/db/schema/meetings";
import { member } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput } from "@/lib/errors";
import { findMeeting } from "./find-meeting";
import { satThen } from "./rules";
import { type Attendance, HoldMeeting } from "./schema";

type Answer = { seat: number; how: Attendance["how"] };

/** Records that a meeting was held, and how each person took part. Until the notes are offered back it can be put right. */
export const holdMeeting = projectCommand("meeting.hold", HoldMeeting, async (context) => {
  const { tx, project, input, record, now } = context;
  const found = await findMeeting(context, input.meeting, "meeting.hold");
  await requireUnchanged(tx, "meeting", found, input);
  const day = dayOf(found.startsAt, project.timeZone);
  const attendance = await attendanceFrom(tx, { projectId: project.id, day }, input.attendance);
  requireChange(found, { attendance });
  await tx
    .update(meeting)
    .set({ version: found.version + 1, attendance, heldAt: found.heldAt ?? now })
    .where(eq(meeting.id, found.id));
  await record("meeting", found.id);
});

async function attendanceFrom(
  tx: Transaction,
  { projectId, day }: { projectId: string; day: string },
  answers: Answer[],
): Promise<Attendance[]> {
  const seats = await tx
    .select({ id: member.id, number: member.number, joinedOn: member.joinedOn, leftOn: member.leftOn })
    .from(member)
    .where(eq(member.projectId, projectId))
    .orderBy(member.number);
  const here = seats.filter((seat) => satThen(seat, day));
  const strangers = answers.filter(({ seat }) => !here.some(({ number }) => number === seat));
  if (strangers.length > 0)
    throw new InvalidInput(
      strangers.map(({ seat }) => ({
        name: `attendance.seat${seat}`,
        message: "Choose people who had a seat here on that day.",
      })),
    );
  return here.flatMap(({ id, number }) => {
    const how = answers.find(({ seat }) => seat === number)?.how;
    return how ? [{ member: id, how }] : [];
  });
}
