import { eq, max } from "drizzle-orm";
import { action } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireDayStillToCome } from "@/lib/people/rules";
import { seatedHere } from "@/lib/seating/seated-here";
import { AddAction } from "./schema";

/** Writes down something to be done, who does it, and by when. Resolves to its number. */
export const addAction = projectCommand("action.add", AddAction, async ({ tx, project, input, record, now }) => {
  const { what, owner, dueOn } = input;
  requireDayStillToCome("dueOn", dueOn, dayOf(now, project.timeZone));
  const ownerId = await seatedHere(tx, project.id, { field: "owner", number: owner });
  const [last] = await tx
    .select({ number: max(action.number) })
    .from(action)
    .where(eq(action.projectId, project.id));
  const number = (last?.number ?? 0) + 1;
  const [added] = await tx
    .insert(action)
    .values({ projectId: project.id, number, what, ownerId, dueOn })
    .returning({ id: action.id });
  if (!added) throw new Error("The action was not added");
  await record("action", added.id);
  return number;
});
