import { eq } from "drizzle-orm";
import { milestone } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { milestoneAhead } from "./milestone-ahead";
import { DropMilestone } from "./schema";

/** Says that a milestone is not aimed for any more. It stays as what was meant to be reached, and counts in no rule. */
export const dropMilestone = projectCommand(
  "milestone.drop",
  DropMilestone,
  async ({ tx, project, input, record, now }) => {
    const ahead = await milestoneAhead(tx, project.id, input.milestone);
    await tx
      .update(milestone)
      .set({ version: ahead.version + 1, droppedOn: dayOf(now, project.timeZone) })
      .where(eq(milestone.id, ahead.id));
    await record("milestone", ahead.id);
  },
);
