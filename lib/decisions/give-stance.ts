import { and, eq } from "drizzle-orm";
import { stance } from "@/db/schema/decisions";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { NotFound, Refused } from "@/lib/errors";
import { satThen } from "@/lib/meetings/rules";
import { GiveStance } from "./afterwards-schema";
import { type DecisionRow, findDecision } from "./find-decision";

/**
 * Says how one stands to a decision, oneself, also after it was written down otherwise. What was written before stays to
 * be read, and the stamp of the decision stays as it was.
 */
export const giveStance = projectCommand("stance.give", GiveStance, async (context) => {
  const { tx, ownSeat, input, record, now } = context;
  if (!ownSeat) throw new NotFound();
  const found = await findDecision(context, input.decision, "stance.give");
  const [own] = await tx
    .select()
    .from(stance)
    .where(and(eq(stance.decisionId, found.id), eq(stance.memberId, ownSeat.id)));
  const said = { stance: input.stance, reason: input.reason };
  if (!own) return addStance(context, found, said);
  await requireUnchanged(tx, "stance", own, input);
  if (own.givenAt) requireChange(own, said);
  await tx
    .update(stance)
    .set({ version: own.version + 1, ...said, givenAt: now })
    .where(eq(stance.id, own.id));
  await record("stance", own.id);
});

type Said = Pick<typeof stance.$inferSelect, "stance" | "reason">;

/** For whoever was on a break: they had a seat that day all the same. */
async function addStance(
  { tx, project, ownSeat, record, now }: ProjectContext<unknown>,
  { id, decidedOn }: DecisionRow,
  said: Said,
): Promise<void> {
  if (!ownSeat || !satThen(ownSeat, decidedOn)) {
    throw new Refused(["You did not have a seat here when this was decided. You can ask for a new look at it."]);
  }
  const [given] = await tx
    .insert(stance)
    .values({
      projectId: project.id,
      decisionId: id,
      memberId: ownSeat.id,
      group: ownSeat.group,
      ...said,
      givenAt: now,
    })
    .returning({ id: stance.id });
  if (given) await record("stance", given.id);
}
