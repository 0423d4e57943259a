import { eq } from "drizzle-orm";
import { engagement } from "@/db/schema/engagement";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { TakeBackEngagement } from "./schema";
import { standingEngagement } from "./standing-engagement";

/** Takes back what was written down by mistake. It stays to be read, and counts nowhere. */
export const takeBackEngagement = projectCommand(
  "engagement.take-back",
  TakeBackEngagement,
  async ({ tx, project, input, record, now }) => {
    const { id, version } = await standingEngagement(tx, project.id, input.engagement);
    await tx
      .update(engagement)
      .set({ version: version + 1, takenBackOn: dayOf(now, project.timeZone) })
      .where(eq(engagement.id, id));
    await record("engagement", id);
  },
);
