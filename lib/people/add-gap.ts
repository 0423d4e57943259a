import { and, eq, isNull, max } from "drizzle-orm";
import { gap, member } from "@/db/schema/members";
import { projectCommand } from "@/lib/commands/project-command";
import { InvalidInput } from "@/lib/errors";
import { AddGap } from "./schema";

/** Names a skill or a voice that the table is missing, who looks for it, and by when. */
export const addGap = projectCommand("gap.add", AddGap, async ({ tx, project, input, record }) => {
  const [owner] = input.owner
    ? await tx
        .select({ id: member.id })
        .from(member)
        .where(and(eq(member.projectId, project.id), eq(member.number, input.owner), isNull(member.leftOn)))
    : [];
  if (input.owner && !owner)
    throw new InvalidInput([{ name: "owner", message: "Choose someone who has a seat here." }]);
  const [last] = await tx
    .select({ number: max(gap.number) })
    .from(gap)
    .where(eq(gap.projectId, project.id));
  const [added] = await tx
    .insert(gap)
    .values({
      projectId: project.id,
      number: (last?.number ?? 0) + 1,
      missing: input.missing,
      ownerMemberId: owner?.id,
      dueOn: input.dueOn,
    })
    .returning({ id: gap.id });
  if (!added) throw new Error("The gap was not added");
  await record("gap", added.id);
});
