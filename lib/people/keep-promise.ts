import { and, eq } from "drizzle-orm";
import { promise } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { seatCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { KeepPromise } from "./schema";

/** Says that a promise was kept, also to someone who has left since. */
export const keepPromise = seatCommand(
  "promise.keep",
  KeepPromise,
  async ({ tx, project, seat, input, record, now }) => {
    const [made] = await tx
      .select()
      .from(promise)
      .where(and(eq(promise.memberId, seat.id), eq(promise.number, input.promise)));
    if (!made) throw new NotFound();
    if (made.doneOn) throw new Refused(["This promise was kept already."]);
    requireDayThatHasCome("doneOn", input.doneOn, dayOf(now, project.timeZone));
    await tx
      .update(promise)
      .set({ version: made.version + 1, doneOn: input.doneOn })
      .where(eq(promise.id, made.id));
    await record("promise", made.id);
  },
);
