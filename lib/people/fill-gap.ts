import { and, eq, sql } from "drizzle-orm";
import { gap } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar";
import { projectCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { FillGap } from "./schema";

/** Says that a missing skill or voice has been found. */
export const fillGap = projectCommand("gap.fill", FillGap, async ({ tx, project, input, record, now }) => {
  const [found] = await tx
    .select()
    .from(gap)
    .where(and(eq(gap.projectId, project.id), eq(gap.number, input.gap)));
  if (!found) throw new NotFound();
  if (found.filledOn) throw new Refused(["This gap was filled already."]);
  await tx
    .update(gap)
    .set({ version: sql`${gap.version} + 1`, filledOn: dayOf(now, project.timeZone) })
    .where(eq(gap.id, found.id));
  await record("gap", found.id);
});
