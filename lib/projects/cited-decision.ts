import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { mayBeCited } from "@/lib/decisions/rules";
import { InvalidInput } from "@/lib/errors";

const later = alias(decision, "later");

/** The decision that a change goes back to, by its number: one of this project that stands, made since a day. Throws InvalidInput for any other. */
export async function citedDecision(
  tx: Transaction,
  projectId: string,
  number: number,
  since: Day | null = null,
): Promise<string> {
  const [found] = await tx
    .select({
      id: decision.id,
      decidedOn: decision.decidedOn,
      setAsideOn: decision.setAsideOn,
      supersededBy: later.number,
    })
    .from(decision)
    .leftJoin(later, eq(later.supersedesId, decision.id))
    .where(and(eq(decision.projectId, projectId), eq(decision.number, number)));
  if (found && mayBeCited(found)) {
    if (since === null || found.decidedOn >= since) return found.id;
    const message = `The brief was agreed on ${dayInWords(since)}. Choose a decision of that day, or a later one.`;
    throw new InvalidInput([{ name: "decision", message }]);
  }
  throw new InvalidInput([{ name: "decision", message: "Choose a decision from the list: one that stands." }]);
}
