import { eq } from "drizzle-orm";
import { action } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { openAction } from "./open-action";
import { FinishAction } from "./schema";

/** Says that something was done, and what came of it. */
export const finishAction = projectCommand("action.finish", FinishAction, async (context) => {
  const { tx, project, input, record, now } = context;
  const open = await openAction(context, input.action);
  requireDayThatHasCome("doneOn", input.doneOn, dayOf(now, project.timeZone));
  await tx
    .update(action)
    .set({ version: open.version + 1, doneOn: input.doneOn, doneNote: input.note })
    .where(eq(action.id, open.id));
  await record("action", open.id);
});
