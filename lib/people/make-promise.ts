import { eq } from "drizzle-orm";
import { promise } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { seatCommand } from "@/lib/commands/project-command";
import { requireDayStillToCome, requireStillSeated } from "./rules";
import { MakePromise } from "./schema";

/** Writes down what was promised to someone at the table. The words stay between them, the lead and the facilitators. */
export const makePromise = seatCommand(
  "promise.make",
  MakePromise,
  async ({ tx, project, seat, input, record, now }) => {
    requireStillSeated(seat);
    requireDayStillToCome("dueOn", input.dueOn, dayOf(now, project.timeZone));
    const number = await nextNumber(tx, promise, eq(promise.projectId, project.id));
    const [made] = await tx
      .insert(promise)
      .values({ projectId: project.id, memberId: seat.id, number, ...input })
      .returning({ id: promise.id });
    if (!made) throw new Error("The promise was not written down");
    await record("promise", made.id);
    return number;
  },
);
