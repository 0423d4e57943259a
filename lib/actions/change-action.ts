import { eq } from "drizzle-orm";
import { action } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { requireDayStillToCome } from "@/lib/people/rules";
import { seatedHere } from "@/lib/seating/seated-here";
import { openAction } from "./open-action";
import { ChangeAction } from "./schema";

/** Says anew what is to be done, who does it, and by when: taking something on is one such change. */
export const changeAction = projectCommand("action.change", ChangeAction, async (context) => {
  const { tx, project, input, record, now } = context;
  const open = await openAction(context, input.action);
  await requireUnchanged(tx, "action", open, input);
  if (input.dueOn !== open.dueOn) requireDayStillToCome("dueOn", input.dueOn, dayOf(now, project.timeZone));
  const ownerId = await seatedHere(tx, project.id, { field: "owner", number: input.owner });
  const plan = { what: input.what, ownerId, dueOn: input.dueOn ?? null };
  requireChange(open, plan);
  await tx
    .update(action)
    .set({ version: open.version + 1, ...plan })
    .where(eq(action.id, open.id));
  await record("action", open.id);
});
