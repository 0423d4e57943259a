import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { memberPrivate } from "@/db/schema/members";
import { seatCommand } from "@/lib/commands/project-command";
import { RenewCalendar } from "./schema";

/**
 * Gives one's own calendar another address: whoever has the one before finds nothing there. That it was needed is nobody
 * else's business, so no history tells it.
 */
export const renewCalendar = seatCommand("calendar.renew", RenewCalendar, async ({ tx, seat }) => {
  await tx.update(memberPrivate).set({ calendarKey: randomUUID() }).where(eq(memberPrivate.memberId, seat.id));
});
