import { and, eq, ne } from "drizzle-orm";
import { priority, priorityView } from "@/db/schema/priorities";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import type { MemberRow, ProjectContext } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { Refused } from "@/lib/errors";
import { findTheirs, howManyStand } from "./find";
import { mostEach, type PriorityChange, type PriorityInput } from "./schema";

/** Keeps what matters to the person in a seat. Resolves to its number. */
export async function keepPriority(context: ProjectContext<PriorityInput>, seat: MemberRow): Promise<number> {
  const { tx, project, input, record, now } = context;
  if ((await howManyStand(context, seat)) >= mostEach) {
    throw new Refused([`There are ${mostEach} priorities already. Take one back first, or change one.`]);
  }
  const number = await nextNumber(tx, priority, eq(priority.projectId, project.id));
  const { what, why } = input;
  const [kept] = await tx
    .insert(priority)
    .values({ projectId: project.id, number, memberId: seat.id, what, why, saidOn: dayOf(now, project.timeZone) })
    .returning({ id: priority.id });
  if (!kept) throw new Error("The priority was not kept");
  await record("priority", kept.id);
  return number;
}

/** Its words stay once somebody said how they sit with them: what they said was said to those words. */
export async function keepChange(context: ProjectContext<PriorityChange>, seat: MemberRow): Promise<void> {
  const { tx, input, record } = context;
  const { priority: number, version: _shown, ...said } = input;
  const before = await findTheirs(context, seat, number);
  await requireUnchanged(tx, "priority", before, input);
  requireChange(before, said);
  if (said.what !== before.what && (await isAnswered(context, before.id))) {
    throw new Refused([
      "Someone has said how this sits with them, so its words stay. Change why it matters, or take it back and say a new one.",
    ]);
  }
  await tx
    .update(priority)
    .set({ version: before.version + 1, ...said })
    .where(eq(priority.id, before.id));
  await record("priority", before.id);
}

async function isAnswered({ tx }: ProjectContext<unknown>, priorityId: string): Promise<boolean> {
  const said = and(eq(priorityView.priorityId, priorityId), ne(priorityView.view, "neither"));
  return (await tx.$count(priorityView, said)) > 0;
}

/** It matters to its person no longer: it stays to be read, and counts nowhere. */
export async function keepTakenBack(context: ProjectContext<{ priority: number }>, seat: MemberRow): Promise<void> {
  const { tx, project, input, record, now } = context;
  const { id, version } = await findTheirs(context, seat, input.priority);
  await tx
    .update(priority)
    .set({ version: version + 1, takenBackOn: dayOf(now, project.timeZone) })
    .where(eq(priority.id, id));
  await record("priority", id);
}
