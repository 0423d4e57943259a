import { eq } from "drizzle-orm";
import { memberPrivate } from "@/db/schema/members";
import { seatCommand } from "@/lib/commands/project-command";
import { StopReminders } from "./schema";

/** Stops reminders about one's own seat, or lets them come again. It is nobody else's business, so no history tells it. */
export const stopReminders = seatCommand("reminder.stop", StopReminders, async ({ tx, seat, input, now }) => {
  await tx
    .update(memberPrivate)
    .set({ remindersStoppedAt: input.wanted ? null : now })
    .where(eq(memberPrivate.memberId, seat.id));
});
