import { eq, sql } from "drizzle-orm";
import { member, memberPrivate } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { seatCommand } from "@/lib/commands/project-command";
import { InvalidInput } from "@/lib/errors";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { requireAnotherLead, requireStillSeated } from "./rules";
import { LeaveTable } from "./schema";

/** Leaves the table. What the person said and did stays in the record; why they go is asked of nobody, and private when it is said. Tells whether it was the actor's own seat. */
export const leaveTable = seatCommand(
  "member.leave",
  LeaveTable,
  async ({ tx, project, actor, seat, input, record, now }) => {
    requireStillSeated(seat);
    requireDayThatHasCome("leftOn", input.leftOn, dayOf(now, project.timeZone));
    if (input.leftOn < seat.joinedOn) {
      throw new InvalidInput([{ name: "leftOn", message: "This is before they joined. Give a later day." }]);
    }
    if (seat.role === "lead") {
      requireAnotherLead(await tx.select().from(member).where(eq(member.projectId, project.id)), seat.id);
    }
    await tx
      .update(member)
      .set({ version: sql`${member.version} + 1`, leftOn: input.leftOn, pausedOn: null })
      .where(eq(member.id, seat.id));
    await tx.update(memberPrivate).set({ leftReason: input.reason }).where(eq(memberPrivate.memberId, seat.id));
    await record("member", seat.id);
    return { wasOwn: seat.personId === actor.personId };
  },
);
