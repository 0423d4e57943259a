import { eq } from "drizzle-orm";
import { gap } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { seatedHere } from "@/lib/seating/seated-here";
import { requireDayStillToCome } from "./rules";
import { AddGap } from "./schema";

/** Names a skill or a voice that the table is missing, who looks for it, and by when. */
export const addGap = projectCommand("gap.add", AddGap, async ({ tx, project, input, record, now }) => {
  requireDayStillToCome("dueOn", input.dueOn, dayOf(now, project.timeZone));
  const ownerMemberId = await seatedHere(tx, project.id, { field: "owner", number: input.owner });
  const [added] = await tx
    .insert(gap)
    .values({
      projectId: project.id,
      number: await nextNumber(tx, gap, eq(gap.projectId, project.id)),
      missing: input.missing,
      ownerMemberId,
      dueOn: input.dueOn,
    })
    .returning({ id: gap.id });
  if (!added) throw new Error("The gap was not added");
  await record("gap", added.id);
});
