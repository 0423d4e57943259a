import { eq, max } from "drizzle-orm";
import { milestone } from "@/db/schema/planning";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireDayStillToCome } from "@/lib/people/rules";
import { AddMilestone } from "./schema";

/** Gives a big step a day. Resolves to the milestone's number. */
export const addMilestone = projectCommand(
  "milestone.add",
  AddMilestone,
  async ({ tx, project, input, record, now }) => {
    requireDayStillToCome("dueOn", input.dueOn, dayOf(now, project.timeZone));
    const [last] = await tx
      .select({ number: max(milestone.number) })
      .from(milestone)
      .where(eq(milestone.projectId, project.id));
    const number = (last?.number ?? 0) + 1;
    const [added] = await tx
      .insert(milestone)
      .values({ projectId: project.id, number, ...input })
      .returning({ id: milestone.id });
    if (!added) throw new Error("The milestone was not added");
    await record("milestone", added.id);
    return number;
  },
);
