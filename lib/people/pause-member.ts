import { eq, sql } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { seatCommand } from "@/lib/commands/project-command";
import { Refused } from "@/lib/errors";
import { requireAnotherLead, requireStillSeated } from "./rules";
import { NothingMore } from "./schema";

/** Takes a break: the seat stays, and nothing is held against it. */
export const pauseMember = seatCommand("member.pause", NothingMore, async ({ tx, project, seat, record, now }) => {
  requireStillSeated(seat);
  if (seat.pausedOn) throw new Refused(["This seat is already taking a break."]);
  if (seat.role === "lead") {
    requireAnotherLead(await tx.select().from(member).where(eq(member.projectId, project.id)), seat.id);
  }
  await tx
    .update(member)
    .set({ version: sql`${member.version} + 1`, pausedOn: dayOf(now, project.timeZone) })
    .where(eq(member.id, seat.id));
  await record("member", seat.id);
});
