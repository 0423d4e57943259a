import { eq } from "drizzle-orm";
import { gap } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { seatedHere } from "@/lib/seating/seated-here";
import { openGap } from "./open-gap";
import { requireDayStillToCome } from "./rules";
import { PlanGap } from "./schema";

/** Says who looks for what is missing, and by when. */
export const planGap = projectCommand("gap.plan", PlanGap, async ({ tx, project, input, record, now }) => {
  const open = await openGap(tx, project.id, input.gap);
  await requireUnchanged(tx, "gap", open, input);
  if (input.dueOn !== open.dueOn) requireDayStillToCome("dueOn", input.dueOn, dayOf(now, project.timeZone));
  const ownerMemberId = await seatedHere(tx, project.id, { field: "owner", number: input.owner });
  const plan = { ownerMemberId, dueOn: input.dueOn ?? null };
  requireChange(open, plan);
  await tx
    .update(gap)
    .set({ version: open.version + 1, ...plan })
    .where(eq(gap.id, open.id));
  await record("gap", open.id);
});
