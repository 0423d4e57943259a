import { eq } from "drizzle-orm";
import { pulsePlan } from "@/db/schema/pulse";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { PlanPulse } from "./schema";

/** Says how often a pulse opens by itself. */
export const planPulse = projectCommand(
  "pulse.plan",
  PlanPulse,
  async ({ tx, project, input: { every, version }, record }) => {
    const [before] = await tx.select().from(pulsePlan).where(eq(pulsePlan.projectId, project.id));
    if (before) await requireUnchanged(tx, "pulse-plan", before, { version });
    requireChange({ every: before?.every ?? "never" }, { every });
    const [planned] = before
      ? await tx
          .update(pulsePlan)
          .set({ version: before.version + 1, every })
          .where(eq(pulsePlan.id, before.id))
          .returning({ id: pulsePlan.id })
      : await tx.insert(pulsePlan).values({ projectId: project.id, every }).returning({ id: pulsePlan.id });
    if (!planned) throw new Error("The plan was not written");
    await record("pulse-plan", planned.id);
  },
);
