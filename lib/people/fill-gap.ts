import { eq } from "drizzle-orm";
import { gap } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { seatedHere } from "@/lib/seating/seated-here";
import { openGap } from "./open-gap";
import { FillGap } from "./schema";

/** Says that a missing skill or voice has been found, and in whom when it is someone at the table. */
export const fillGap = projectCommand("gap.fill", FillGap, async ({ tx, project, input, record, now }) => {
  const open = await openGap(tx, project.id, input.gap);
  const filledById = await seatedHere(tx, project.id, { field: "filledBy", number: input.filledBy });
  await tx
    .update(gap)
    .set({ version: open.version + 1, filledOn: dayOf(now, project.timeZone), filledById })
    .where(eq(gap.id, open.id));
  await record("gap", open.id);
});
