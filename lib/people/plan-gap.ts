import { eq } from "drizzle-orm";
import { gap } from "@/db/schema/members";
import { projectCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { openGap } from "./open-gap";
import { PlanGap } from "./schema";
import { seatedOwner } from "./seated-owner";

/** Says who looks for what is missing, and by when. */
export const planGap = projectCommand("gap.plan", PlanGap, async ({ tx, project, input, record }) => {
  const open = await openGap(tx, project.id, input.gap);
  await requireUnchanged(tx, "gap", open, input);
  const ownerMemberId = await seatedOwner(tx, project.id, input.owner);
  await tx
    .update(gap)
    .set({ version: open.version + 1, ownerMemberId, dueOn: input.dueOn ?? null })
    .where(eq(gap.id, open.id));
  await record("gap", open.id);
});
