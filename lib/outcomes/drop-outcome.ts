import { eq } from "drizzle-orm";
import { outcome } from "@/db/schema/outcomes";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { findOutcome } from "./find";
import { DropOutcome } from "./schema";

/** Records that an outcome is not followed any more, and why. It stays to be read with what was measured. */
export const dropOutcome = projectCommand("outcome.drop", DropOutcome, async (context) => {
  const { tx, project, input, record, now } = context;
  const { id, version } = await findOutcome(context, input.outcome);
  await tx
    .update(outcome)
    .set({ version: version + 1, droppedOn: dayOf(now, project.timeZone), droppedWhy: input.why })
    .where(eq(outcome.id, id));
  await record("outcome", id);
});
