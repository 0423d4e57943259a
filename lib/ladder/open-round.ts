import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { feltRound } from "@/db/schema/engagement";
import { NotFound, Refused } from "@/lib/errors";

export type FeltRound = typeof feltRound.$inferSelect;

/** The round that is open in a project: there is one at most. */
export async function openRoundOf(tx: Transaction, projectId: string): Promise<FeltRound | null> {
  const [open] = await tx
    .select()
    .from(feltRound)
    .where(and(eq(feltRound.projectId, projectId), isNull(feltRound.closedOn)));
  return open ?? null;
}

/** The round of this number while it is open. Throws NotFound, and Refused when it is closed already. */
export async function requireOpenRound(tx: Transaction, projectId: string, number: number): Promise<FeltRound> {
  const [found] = await tx
    .select()
    .from(feltRound)
    .where(and(eq(feltRound.projectId, projectId), eq(feltRound.number, number)));
  if (!found) throw new NotFound();
  if (found.closedOn) throw new Refused(["This question is closed already. What was answered stands on the ladder."]);
  return found;
}
