import { eq } from "drizzle-orm";
import { milestone } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { requireDayStillToCome } from "@/lib/people/rules";
import { milestoneAhead } from "./milestone-ahead";
import { ChangeMilestone } from "./schema";

/** Says anew what a step is, or by when. */
export const changeMilestone = projectCommand(
  "milestone.change",
  ChangeMilestone,
  async ({ tx, project, input, record, now }) => {
    const ahead = await milestoneAhead(tx, project.id, input.milestone);
    await requireUnchanged(tx, "milestone", ahead, input);
    if (input.dueOn !== ahead.dueOn) requireDayStillToCome("dueOn", input.dueOn, dayOf(now, project.timeZone));
    const plan = { what: input.what, dueOn: input.dueOn };
    requireChange(ahead, plan);
    await tx
      .update(milestone)
      .set({ version: ahead.version + 1, ...plan })
      .where(eq(milestone.id, ahead.id));
    await record("milestone", ahead.id);
  },
);
