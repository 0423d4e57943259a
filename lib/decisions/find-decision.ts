import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { NotFound } from "@/lib/errors";
import { type DecisionVerb, requireNow } from "./rules";

export type DecisionRow = typeof decision.$inferSelect;
type Within = { tx: Transaction; project: { id: string } };

const later = alias(decision, "later");

/** A decision by its number, to which this can be done now. Throws NotFound or Refused. */
export async function findDecision({ tx, project }: Within, number: number, verb: DecisionVerb): Promise<DecisionRow> {
  const [found] = await tx
    .select({ decision, supersededBy: later.number })
    .from(decision)
    .leftJoin(later, eq(later.supersedesId, decision.id))
    .where(and(eq(decision.projectId, project.id), eq(decision.number, number)));
  if (!found) throw new NotFound();
  requireNow(verb, { supersededBy: found.supersededBy, setAsideOn: found.decision.setAsideOn });
  return found.decision;
}
