import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { pulsePlan } from "@/db/schema/pulse";
import { addDays } from "@/lib/calendar/days";
import { recorder } from "@/lib/commands/pipeline";
import { type InProject, inEachProject } from "@/lib/rounds/each-project";
import { lastOpenedOn, openRound, openRoundOf } from "./open-round";
import { opensOn, usualDays } from "./rules";

/** Opens the pulses that were planned and whose day has come: nothing where there is a break, or one is open. */
export async function openPlanned(now = new Date()): Promise<void> {
  const planned = await database().execute<{ id: string }>(sql`
    select p.id from pulse_plan pl join project p on p.id = pl.project_id and p.stage not in ('paused', 'closed')
    join network n on n.id = p.network_id
    where pl.every <> 'never' and not exists (select from pulse_round r where r.project_id = p.id
      and (r.closed_on is null or r.opened_on > (${now.toISOString()}::timestamptz at time zone n.time_zone)::date - 30))`);
  await inEachProject(
    planned.map(({ id }) => id),
    now,
    openIn,
  );
}

async function openIn({ tx, project, today, now }: InProject): Promise<void> {
  const [plan] = await tx.select().from(pulsePlan).where(eq(pulsePlan.projectId, project.id));
  const day = opensOn(plan?.every ?? "never", await lastOpenedOn(tx, project.id), today);
  if (day === null || day > today || (await openRoundOf(tx, project.id))) return;
  const record = recorder(tx, { verb: "pulse.open-by-plan", actorId: null, at: now });
  const days = { openedOn: today, openUntil: addDays(today, usualDays) };
  await openRound({ tx, projectId: project.id, record }, days, null);
}
