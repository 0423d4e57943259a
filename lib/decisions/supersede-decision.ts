import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { stance } from "@/db/schema/decisions";
import { member } from "@/db/schema/members";
import { projectCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { findDecision } from "./find-decision";
import type { StoodBefore } from "./how-everyone-stood";
import { keepDecision } from "./keep-decision";
import { SupersedeDecision } from "./schema";

/**
 * Writes down a decision that takes the place of an earlier one, which stays to be read: a correction of what was written
 * down, or a new look at the matter. Resolves to its number.
 */
export const supersedeDecision = projectCommand("decision.supersede", SupersedeDecision, async (context) => {
  const { tx, input } = context;
  const row = await findDecision(context, input.decision, "decision.supersede");
  await requireUnchanged(tx, "decision", row, input);
  return keepDecision(context, { row, as: input.as, stood: await stoodBefore(tx, row.id) });
});

async function stoodBefore(tx: Transaction, decisionId: string): Promise<StoodBefore[]> {
  return tx
    .select({
      member: stance.memberId,
      name: member.name,
      group: stance.group,
      stance: stance.stance,
      reason: stance.reason,
      givenAt: stance.givenAt,
    })
    .from(stance)
    .innerJoin(member, eq(member.id, stance.memberId))
    .where(eq(stance.decisionId, decisionId))
    .orderBy(member.number);
}
