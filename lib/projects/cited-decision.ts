import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { mayBeCited } from "@/lib/decisions/rules";
import { InvalidInput } from "@/lib/errors";

const later = alias(decision, "later");

/** The decision that a change goes back to, by its number: one of this project that stands. Throws InvalidInput for any other. */
export async function citedDecision(tx: Transaction, projectId: string, number: number): Promise<string> {
  const [found] = await tx
    .select({ id: decision.id, setAsideOn: decision.setAsideOn, supersededBy: later.number })
    .from(decision)
    .leftJoin(later, eq(later.supersedesId, decision.id))
    .where(and(eq(decision.projectId, projectId), eq(decision.number, number)));
  if (found && mayBeCited(found)) return found.id;
  throw new InvalidInput([{ name: "decision", message: "Choose a decision from the list: one that stands." }]);
}
