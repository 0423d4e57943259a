import { eq, sql } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { seatCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput, requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { requireDayThatHasCome, requireGroup } from "@/lib/seating/rules";
import { CorrectMember } from "./schema";

/** Puts right how a seat was written down. */
export const correctMember = seatCommand(
  "member.correct",
  CorrectMember,
  async ({ tx, project, seat, input, record, now }) => {
    await requireUnchanged(tx, "member", seat, input);
    const { groups } = await frameworkOf(tx, project.frameworkHash);
    requireAll([
      () => requireGroup("group", input.group, groups),
      () => requireDayThatHasCome("joinedOn", input.joinedOn, dayOf(now, project.timeZone)),
      () => requireNotAfterLeaving(seat, input.joinedOn),
    ]);
    const { name, group, joinedOn } = input;
    const corrected = { name, group, joinedOn };
    requireChange(seat, corrected);
    await tx
      .update(member)
      .set({ version: sql`${member.version} + 1`, ...corrected })
      .where(eq(member.id, seat.id));
    await record("member", seat.id);
  },
);

function requireNotAfterLeaving({ leftOn }: { leftOn: string | null }, joinedOn: string): void {
  if (leftOn === null || joinedOn <= leftOn) return;
  throw new InvalidInput([{ name: "joinedOn", message: "This is after they left. Give an earlier day." }]);
}
