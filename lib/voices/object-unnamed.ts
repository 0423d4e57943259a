import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { unrecordedCommand } from "@/lib/commands/unrecorded-command";
import { requireNow } from "@/lib/decisions/rules";
import { NotFound } from "@/lib/errors";
import { putInBox } from "./put-in-box";
import { ObjectUnnamed } from "./schema";

/**
 * Says something against a decision without a name. It goes the way of all words without a name, and comes out beside the
 * decision: nothing tells whose it is, and nobody's stance changes.
 */
export const objectUnnamed = unrecordedCommand("stance.object-unnamed", ObjectUnnamed, async (context) => {
  const { tx, project, input } = context;
  await putInBox(context, await standingDecision(tx, project.id, input.decision));
});

const later = alias(decision, "later");

async function standingDecision(tx: Transaction, projectId: string, number: number): Promise<string> {
  const [found] = await tx
    .select({ id: decision.id, setAsideOn: decision.setAsideOn, supersededBy: later.number })
    .from(decision)
    .leftJoin(later, eq(later.supersedesId, decision.id))
    .where(and(eq(decision.projectId, projectId), eq(decision.number, number)));
  if (!found) throw new NotFound();
  requireNow("stance.object-unnamed", found);
  return found.id;
}
