import { eq } from "drizzle-orm";
import { milestone } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { milestoneAhead } from "./milestone-ahead";
import { ReachMilestone } from "./schema";

/** Says on which day a milestone was reached. */
export const reachMilestone = projectCommand(
  "milestone.reach",
  ReachMilestone,
  async ({ tx, project, input, record, now }) => {
    const ahead = await milestoneAhead(tx, project.id, input.milestone);
    requireDayThatHasCome("reachedOn", input.reachedOn, dayOf(now, project.timeZone));
    await tx
      .update(milestone)
      .set({ version: ahead.version + 1, reachedOn: input.reachedOn })
      .where(eq(milestone.id, ahead.id));
    await record("milestone", ahead.id);
  },
);
