import { eq } from "drizzle-orm";
import { milestone } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { requireDayStillToCome } from "@/lib/people/rules";
import { AddMilestone } from "./schema";

/** Gives a big step a day. Resolves to the milestone's number. */
export const addMilestone = projectCommand(
  "milestone.add",
  AddMilestone,
  async ({ tx, project, input, record, now }) => {
    requireDayStillToCome("dueOn", input.dueOn, dayOf(now, project.timeZone));
    const number = await nextNumber(tx, milestone, eq(milestone.projectId, project.id));
    const [added] = await tx
      .insert(milestone)
      .values({ projectId: project.id, number, ...input })
      .returning({ id: milestone.id });
    if (!added) throw new Error("The milestone was not added");
    await record("milestone", added.id);
    return number;
  },
);
