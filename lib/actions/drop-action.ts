import { eq } from "drizzle-orm";
import { action } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { openAction } from "./open-action";
import { DropAction } from "./schema";

/** Says that something is not needed any more. It stays as what was meant to be done. */
export const dropAction = projectCommand("action.drop", DropAction, async (context) => {
  const { tx, project, input, record, now } = context;
  const open = await openAction(context, input.action);
  await tx
    .update(action)
    .set({ version: open.version + 1, droppedOn: dayOf(now, project.timeZone) })
    .where(eq(action.id, open.id));
  await record("action", open.id);
});
