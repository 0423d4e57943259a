import { eq } from "drizzle-orm";
import { outcome } from "@/db/schema/outcomes";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { describeOutcome } from "./describe-outcome";
import { findOutcome } from "./find";
import { ChangeOutcome } from "./schema";

/** Writes an outcome anew: its words, who chose it, and which aims and decisions it goes back to. */
export const changeOutcome = projectCommand("outcome.change", ChangeOutcome, async (context) => {
  const { tx, input, record } = context;
  const before = await findOutcome(context, input.outcome);
  await requireUnchanged(tx, "outcome", before, input);
  const described = await describeOutcome(context);
  requireChange(before, described);
  await tx
    .update(outcome)
    .set({ version: before.version + 1, ...described })
    .where(eq(outcome.id, before.id));
  await record("outcome", before.id);
});
