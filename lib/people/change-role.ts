import { eq, sql } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { seatCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireAnotherLead, requireStillSeated } from "./rules";
import { ChangeRole } from "./schema";

/** Gives a seat another role; the last lead keeps theirs. */
export const changeRole = seatCommand(
  "member.change-role",
  ChangeRole,
  async ({ tx, project, seat, input, record }) => {
    requireStillSeated(seat);
    requireChange(seat, { role: input.role });
    if (seat.role === "lead" && input.role !== "lead") {
      requireAnotherLead(await tx.select().from(member).where(eq(member.projectId, project.id)), seat.id);
    }
    await tx
      .update(member)
      .set({ version: sql`${member.version} + 1`, role: input.role })
      .where(eq(member.id, seat.id));
    await record("member", seat.id);
  },
);
