import { and, eq, isNotNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { stance } from "@/db/schema/decisions";
import { member } from "@/db/schema/members";
import { projectCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { findDecision } from "./find-decision";
import { type Given, keepDecision } from "./keep-decision";
import { SupersedeDecision } from "./schema";

/**
 * Writes down a decision that takes the place of an earlier one, which stays to be read: a correction of what was written
 * down, or a new look at the matter. Resolves to its number.
 */
export const supersedeDecision = projectCommand("decision.supersede", SupersedeDecision, async (context) => {
  const { tx, input } = context;
  const row = await findDecision(context, input.decision, "decision.supersede");
  await requireUnchanged(tx, "decision", row, input);
  return keepDecision(context, { row, as: input.as, given: await givenBefore(tx, row.id) });
});

/** What people said of themselves, in their own words. */
async function givenBefore(tx: Transaction, decisionId: string): Promise<Given[]> {
  const found = await tx
    .select({
      member: stance.memberId,
      name: member.name,
      stance: stance.stance,
      reason: stance.reason,
      givenAt: stance.givenAt,
    })
    .from(stance)
    .innerJoin(member, eq(member.id, stance.memberId))
    .where(and(eq(stance.decisionId, decisionId), isNotNull(stance.givenAt)));
  return found.flatMap(({ givenAt, ...own }) => (givenAt ? [{ ...own, givenAt }] : []));
}
