import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { milestone } from "@/db/schema/planning";
import { NotFound, Refused } from "@/lib/errors";

/** A milestone by its number, neither reached yet nor given up. Throws NotFound or Refused. */
export async function milestoneAhead(
  tx: Transaction,
  projectId: string,
  number: number,
): Promise<typeof milestone.$inferSelect> {
  const [found] = await tx
    .select()
    .from(milestone)
    .where(and(eq(milestone.projectId, projectId), eq(milestone.number, number)));
  if (!found) throw new NotFound();
  if (found.reachedOn) throw new Refused(["This milestone was reached already."]);
  if (found.droppedOn) throw new Refused(["It was said already that this milestone is not aimed for any more."]);
  return found;
}
