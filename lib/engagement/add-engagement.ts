import { eq } from "drizzle-orm";
import { engagement } from "@/db/schema/engagement";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { AddEngagement } from "./schema";

/** Writes down something that was done with people, on its rung of the ladder. Resolves to its number. */
export const addEngagement = projectCommand(
  "engagement.add",
  AddEngagement,
  async ({ tx, project, input, record, now }) => {
    requireDayThatHasCome("heldOn", input.heldOn, dayOf(now, project.timeZone));
    const number = await nextNumber(tx, engagement, eq(engagement.projectId, project.id));
    const [added] = await tx
      .insert(engagement)
      .values({ projectId: project.id, number, ...input })
      .returning({ id: engagement.id });
    if (!added) throw new Error("What was done was not written down");
    await record("engagement", added.id);
    return number;
  },
);
