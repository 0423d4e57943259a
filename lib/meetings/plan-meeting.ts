import { eq } from "drizzle-orm";
import { meeting } from "@/db/schema/meetings";
import { addDays, type Day } from "@/lib/calendar/days";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { holdersOf, partsOf, timesOn } from "./plan";
import { PlanMeeting } from "./schema";

/**
 * Plans a meeting, or one every so many weeks at the same time on the clock; also one that was held before anyone wrote it
 * down. Resolves to the number of the first.
 */
export const planMeeting = projectCommand("meeting.plan", PlanMeeting, async ({ tx, project, input, record }) => {
  const facilitatorIds = await holdersOf(tx, project.id, input.facilitators);
  const first = await nextNumber(tx, meeting, eq(meeting.projectId, project.id));
  const planned = daysOf(input).map((day, place) => ({
    projectId: project.id,
    number: first + place,
    facilitatorIds,
    ...partsOf(input),
    ...timesOn(day, input, project.timeZone),
  }));
  const added = await tx.insert(meeting).values(planned).returning({ id: meeting.id });
  for (const { id } of added) await record("meeting", id);
  return first;
});

function daysOf({ day, every = 0, times = 1 }: { day: Day; every?: number; times?: number }): Day[] {
  return Array.from({ length: times }, (_, place) => addDays(day, place * every * 7));
}
