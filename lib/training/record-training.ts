import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "@/db/client";
import { training } from "@/db/schema/facilitating";
import { dayOf } from "@/lib/calendar/moments";
import { type MemberRow, seatCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { NotFound, Refused } from "@/lib/errors";
import { requireStillSeated } from "@/lib/people/rules";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { RecordTraining } from "./schema";

type Input = z.output<typeof RecordTraining>;

/** Writes down what someone learnt for holding meetings; or puts right, or takes back, what was written down wrongly. */
export const recordTraining = seatCommand(
  "training.record",
  RecordTraining,
  async ({ tx, project, seat, input, record, now }) => {
    requireDayThatHasCome("on", input.on, dayOf(now, project.timeZone));
    const id = input.training ? await putRight(tx, seat, input.training, input) : await add(tx, seat, input);
    await record("training", id);
  },
);

async function add(tx: Transaction, seat: MemberRow, { what, on }: Input): Promise<string> {
  requireStillSeated(seat);
  const [added] = await tx
    .insert(training)
    .values({ projectId: seat.projectId, memberId: seat.id, what, on })
    .returning({ id: training.id });
  if (!added) throw new Error("The training was not written down");
  return added.id;
}

// Nothing recorded is deleted: what was taken back has no words any more, and the history keeps those it had.
async function putRight(tx: Transaction, seat: MemberRow, id: string, input: Input): Promise<string> {
  const [before] = await tx
    .select()
    .from(training)
    .where(and(eq(training.memberId, seat.id), eq(training.id, id)));
  if (!before) throw new NotFound();
  if (before.what === "") throw new Refused(["This was taken back. If it was learnt after all, write it down anew."]);
  await requireUnchanged(tx, "training", before, input);
  const after = input.takeBack ? { what: "" } : { what: input.what, on: input.on };
  requireChange(before, after);
  await tx
    .update(training)
    .set({ version: before.version + 1, ...after })
    .where(eq(training.id, id));
  return id;
}
