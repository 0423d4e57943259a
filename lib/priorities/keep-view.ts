import { eq } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { priorityView } from "@/db/schema/priorities";
import type { MemberRow, ProjectContext } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput, Refused } from "@/lib/errors";
import { findPriority, findView, type PriorityRow } from "./find";
import type { PriorityViewInput } from "./schema";

/** Keeps how a priority of someone else sits with the person in a seat, or that they say nothing about it any more. */
export async function keepView(context: ProjectContext<PriorityViewInput>, seat: MemberRow): Promise<void> {
  const { tx, project, input, record } = context;
  const found = await findPriority(context, input.priority);
  await requireSomeoneElses(context, found, seat);
  await requireUnchanged(tx, "priority", found, { version: input.shown }, [], changedMeanwhile, "shown");
  const before = await findView(context, found, seat);
  const said = { view: input.view, why: input.view === "neither" ? "" : input.why };
  if (before) {
    await requireUnchanged(tx, "priority-view", before, input);
    requireChange(before, said);
    await tx
      .update(priorityView)
      .set({ version: before.version + 1, ...said })
      .where(eq(priorityView.id, before.id));
    return record("priority-view", before.id);
  }
  if (said.view === "neither") {
    throw new InvalidInput([
      { name: "view", message: "Nothing is said about it yet, so there is nothing to take back." },
    ]);
  }
  const [kept] = await tx
    .insert(priorityView)
    .values({ projectId: project.id, priorityId: found.id, memberId: seat.id, ...said })
    .returning({ id: priorityView.id });
  if (!kept) throw new Error("The view was not kept");
  await record("priority-view", kept.id);
}

const changedMeanwhile = (who: string) =>
  `${who} changed this priority while you were writing. Read it again, then send yours.`;

async function requireSomeoneElses({ tx }: ProjectContext<unknown>, found: PriorityRow, seat: MemberRow) {
  if (found.memberId === seat.id) throw new Refused(["Whoever said this priority counts as sharing it already."]);
  const [owner] = await tx
    .select({ name: member.name, leftOn: member.leftOn })
    .from(member)
    .where(eq(member.id, found.memberId));
  if (owner?.leftOn) throw new Refused([`${owner.name} has left the table, so this is not on the map any more.`]);
}
