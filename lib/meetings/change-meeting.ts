import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { meeting } from "@/db/schema/meetings";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { findMeeting } from "./find-meeting";
import { holdersOf, partsOf, timesOn } from "./plan";
import { ChangeMeeting } from "./schema";

/** Changes the plan of a meeting until it is held. Other papers have not gone out yet, whatever went out before. */
export const changeMeeting = projectCommand("meeting.change", ChangeMeeting, async (context) => {
  const { tx, project, input, record } = context;
  const planned = await findMeeting(context, input.meeting, "meeting.change");
  await requireUnchanged(tx, "meeting", planned, input);
  const plan = {
    facilitatorIds: await holdersOf(tx, project.id, input.facilitators, planned.facilitatorIds),
    ...partsOf(input, planned.agenda),
    ...timesOn(input.day, input, project.timeZone),
  };
  requireChange(planned, plan);
  const samePapers = isDeepStrictEqual(plan.papers, planned.papers);
  await tx
    .update(meeting)
    .set({ version: planned.version + 1, ...plan, sentAt: samePapers ? planned.sentAt : null })
    .where(eq(meeting.id, planned.id));
  await record("meeting", planned.id);
});
