import { eq, sql } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { seatCommand } from "@/lib/commands/project-command";
import { Refused } from "@/lib/errors";
import { requireStillSeated } from "./rules";
import { NothingMore } from "./schema";

/** Comes back from a break. */
export const returnMember = seatCommand("member.return", NothingMore, async ({ tx, seat, record }) => {
  requireStillSeated(seat);
  if (!seat.pausedOn) throw new Refused(["This seat is not taking a break."]);
  await tx
    .update(member)
    .set({ version: sql`${member.version} + 1`, pausedOn: null })
    .where(eq(member.id, seat.id));
  await record("member", seat.id);
});
