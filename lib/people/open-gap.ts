import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { gap } from "@/db/schema/members";
import { NotFound, Refused } from "@/lib/errors";

/** A gap by its number, still open. Throws NotFound or Refused. */
export async function openGap(tx: Transaction, projectId: string, number: number): Promise<typeof gap.$inferSelect> {
  const [found] = await tx
    .select()
    .from(gap)
    .where(and(eq(gap.projectId, projectId), eq(gap.number, number)));
  if (!found) throw new NotFound();
  if (found.filledOn) throw new Refused(["This gap was filled already."]);
  return found;
}
