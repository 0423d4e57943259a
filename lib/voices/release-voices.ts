import { eq, sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { network } from "@/db/schema/network";
import { project } from "@/db/schema/projects";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { inTransaction, recorder } from "@/lib/commands/pipeline";
import { log } from "@/lib/log";
import { refreshStanding } from "@/lib/standing/refresh-standing";
import { keepVoice } from "./keep-voice";
import { mayNameGroup } from "./rules";
import { writersByGroup } from "./writers";

/**
 * Takes what was given without a name out of the box once its day is over where the project is: all of a project's at
 * once, in an order of chance, and without a group of which one person is left. One project that cannot be done holds up
 * no other, and is tried again in a minute.
 */
export async function releaseVoices(now = new Date()): Promise<void> {
  for (const projectId of await projectsWithWordsDue(now)) {
    try {
      await inTransaction((tx) => releaseIn(tx, projectId, now));
    } catch (error) {
      log.error({ error, projectId }, "What was given without a name could not be taken out of the box");
    }
  }
}

async function projectsWithWordsDue(now: Date): Promise<string[]> {
  const due = await database().execute<{ id: string }>(sql`
    select distinct p.id from voice_box b join project p on p.id = b.project_id join network n on n.id = p.network_id
    where b.out_on <= (${now.toISOString()}::timestamptz at time zone n.time_zone)::date`);
  return due.map(({ id }) => id);
}

async function releaseIn(tx: Transaction, projectId: string, now: Date): Promise<void> {
  await tx.select({ id: project.id }).from(project).where(eq(project.id, projectId)).for("update");
  const [found] = await tx
    .select({ timeZone: network.timeZone })
    .from(project)
    .innerJoin(network, eq(network.id, project.networkId))
    .where(eq(project.id, projectId));
  if (!found) return;
  const today = dayOf(now, found.timeZone);
  const record = recorder(tx, { verb: "voice.release", actorId: null, at: now });
  const writers = await writersByGroup(tx, projectId);
  for (const { text, group, objectsToId } of await takeOut(tx, projectId, today)) {
    const hidesIn = group !== null && mayNameGroup(writers.get(group) ?? 0) ? group : null;
    const nobody = { saidById: null, group: hidesIn, channel: "written" as const };
    await keepVoice({ tx, project: { id: projectId }, record }, { text, ...nobody, objectsToId, capturedOn: today });
  }
  await refreshStanding(tx, projectId, now);
}

type Given = { text: string; group: string | null; objectsToId: string | null };

/** Shuffled by the database's own strong chance: in which order they were put in tells nothing any more. */
async function takeOut(tx: Transaction, projectId: string, today: Day): Promise<Given[]> {
  return tx.execute<Given>(sql`
    with given as (delete from voice_box where project_id = ${projectId} and out_on <= ${today}::date returning text, group_key, objects_to_id)
    select text, group_key as "group", objects_to_id as "objectsToId" from given order by gen_random_uuid()`);
}
