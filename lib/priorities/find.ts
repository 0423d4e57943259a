import { and, eq, isNull } from "drizzle-orm";
import { priority, priorityView } from "@/db/schema/priorities";
import type { MemberRow, ProjectContext } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";

type Within = Pick<ProjectContext<unknown>, "tx" | "project">;
export type PriorityRow = typeof priority.$inferSelect;

/** A priority that stands, by its number. Throws NotFound or Refused. */
export async function findPriority({ tx, project }: Within, number: number): Promise<PriorityRow> {
  const [found] = await tx
    .select()
    .from(priority)
    .where(and(eq(priority.projectId, project.id), eq(priority.number, number)));
  if (!found) throw new NotFound();
  if (found.takenBackOn) throw new Refused(["This was taken back already. It stays to be read, and counts nowhere."]);
  return found;
}

/** One that this person said. Throws NotFound when it is somebody else's. */
export async function findTheirs(within: Within, seat: MemberRow, number: number): Promise<PriorityRow> {
  const found = await findPriority(within, number);
  if (found.memberId !== seat.id) throw new NotFound();
  return found;
}

/** Whether it is one's own, which only its person changes. */
export async function isOwnPriority({
  tx,
  project,
  ownSeat,
  input,
}: ProjectContext<{ priority: number }>): Promise<boolean> {
  const [found] = await tx
    .select({ memberId: priority.memberId })
    .from(priority)
    .where(and(eq(priority.projectId, project.id), eq(priority.number, input.priority)));
  if (!found) throw new NotFound();
  return ownSeat !== null && found.memberId === ownSeat.id;
}

export function howManyStand({ tx }: Within, seat: MemberRow): Promise<number> {
  return tx.$count(priority, and(eq(priority.memberId, seat.id), isNull(priority.takenBackOn)));
}

/** What a person said about a priority of someone else, also when they took it back. */
export async function findView({ tx }: Within, { id }: PriorityRow, seat: MemberRow) {
  const [found] = await tx
    .select()
    .from(priorityView)
    .where(and(eq(priorityView.priorityId, id), eq(priorityView.memberId, seat.id)));
  return found;
}
