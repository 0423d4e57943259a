import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { engagement } from "@/db/schema/engagement";
import { NotFound, Refused } from "@/lib/errors";

/** Something that was done, by its number, which was not taken back. Throws NotFound or Refused. */
export async function standingEngagement(
  tx: Transaction,
  projectId: string,
  number: number,
): Promise<typeof engagement.$inferSelect> {
  const [found] = await tx
    .select()
    .from(engagement)
    .where(and(eq(engagement.projectId, projectId), eq(engagement.number, number)));
  if (!found) throw new NotFound();
  if (found.takenBackOn) throw new Refused(["This was taken back already. It stays to be read, and counts nowhere."]);
  return found;
}
