import { and, eq } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { action } from "@/db/schema/planning";
import type { ProjectContext } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { requireLookingAfter } from "./rules";

type OpenAction = typeof action.$inferSelect;

/** An action by its number, still to be done and the actor's to look after. Throws NotFound or Refused. */
export async function openAction(
  { tx, project, ownSeat }: Pick<ProjectContext<unknown>, "tx" | "project" | "ownSeat">,
  number: number,
): Promise<OpenAction> {
  const [found] = await tx
    .select({ action, owner: { id: member.id, name: member.name, leftOn: member.leftOn } })
    .from(action)
    .leftJoin(member, eq(member.id, action.ownerId))
    .where(and(eq(action.projectId, project.id), eq(action.number, number)));
  if (!found) throw new NotFound();
  if (found.action.doneOn) throw new Refused(["This was done already."]);
  if (found.action.droppedOn) throw new Refused(["It was said already that this is not needed any more."]);
  const owner = found.owner && { name: found.owner.name, hasLeft: found.owner.leftOn !== null };
  const roles = new Set(ownSeat ? [ownSeat.role] : []);
  requireLookingAfter(owner, { roles, isOwn: ownSeat !== null && found.owner?.id === ownSeat.id });
  return found.action;
}
