import { and, count, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";

/**
 * How many people of each group could write something without a name: those who are here now and sign in. Everyone at
 * the table can tell that the others did not.
 */
export async function writersByGroup(
  tx: Pick<Transaction, "select">,
  projectId: string,
): Promise<ReadonlyMap<string, number>> {
  const groups = await tx
    .select({ group: member.group, writers: count() })
    .from(member)
    .where(
      and(
        eq(member.projectId, projectId),
        isNull(member.leftOn),
        isNull(member.pausedOn),
        eq(member.signsInAlone, true),
      ),
    )
    .groupBy(member.group);
  return new Map(groups.map(({ group, writers }) => [group, writers]));
}
