import { eq } from "drizzle-orm";
import { engagement } from "@/db/schema/engagement";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { ChangeEngagement } from "./schema";
import { standingEngagement } from "./standing-engagement";

/** Puts right what was written down of something that was done. How it was written before stays in the history. */
export const changeEngagement = projectCommand(
  "engagement.change",
  ChangeEngagement,
  async ({ tx, project, input, record, now }) => {
    const { engagement: number, version: _shown, ...said } = input;
    const before = await standingEngagement(tx, project.id, number);
    await requireUnchanged(tx, "engagement", before, input);
    requireDayThatHasCome("heldOn", said.heldOn, dayOf(now, project.timeZone));
    requireChange(before, said);
    await tx
      .update(engagement)
      .set({ version: before.version + 1, ...said })
      .where(eq(engagement.id, before.id));
    await record("engagement", before.id);
  },
);
