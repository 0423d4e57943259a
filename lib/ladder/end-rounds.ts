import { eq, sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { network } from "@/db/schema/network";
import { project } from "@/db/schema/projects";
import { addDays } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { inTransaction, recorder } from "@/lib/commands/pipeline";
import { log } from "@/lib/log";
import { refreshStanding } from "@/lib/standing/refresh-standing";
import { endRound } from "./end-round";
import { openRoundOf } from "./open-round";
import { isOver } from "./rules";
import { answersIn } from "./sealed-round";

/**
 * Closes the rounds whose last day is over where the project is. One that cannot be closed holds up no other, and is tried
 * again in a minute.
 */
export async function endRounds(now = new Date()): Promise<void> {
  for (const projectId of await projectsWithRoundOver(now)) {
    try {
      await inTransaction((tx) => endRoundIn(tx, projectId, now));
    } catch (error) {
      log.error({ error, projectId }, "The question how it feels could not be closed");
    }
  }
}

async function projectsWithRoundOver(now: Date): Promise<string[]> {
  const over = await database().execute<{ id: string }>(sql`
    select p.id from felt_round r join project p on p.id = r.project_id join network n on n.id = p.network_id
    where r.closed_on is null and r.open_until < (${now.toISOString()}::timestamptz at time zone n.time_zone)::date`);
  return over.map(({ id }) => id);
}

async function endRoundIn(tx: Transaction, projectId: string, now: Date): Promise<void> {
  await tx.select({ id: project.id }).from(project).where(eq(project.id, projectId)).for("update");
  const [found] = await tx
    .select({ frameworkHash: project.frameworkHash, timeZone: network.timeZone })
    .from(project)
    .innerJoin(network, eq(network.id, project.networkId))
    .where(eq(project.id, projectId));
  const round = await openRoundOf(tx, projectId);
  if (!found || !round) return;
  const today = dayOf(now, found.timeZone);
  if (!isOver(round, today)) return;
  if (!isOver({ openUntil: addDays(round.openUntil, daysToFindTheSecret) }, today)) await requireReadable(tx, round.id);
  const record = recorder(tx, { verb: "ladder.round-over", actorId: null, at: now });
  await endRound({ tx, project: found, record }, round, today);
  await refreshStanding(tx, projectId, now);
}

/** A secret that was set wrongly can be put right; answers that are gone cannot. A host can close the round before. */
const daysToFindTheSecret = 7;

async function requireReadable(tx: Transaction, roundId: string): Promise<void> {
  if ((await answersIn(tx, roundId)) !== null) return;
  throw new Error("Sealed answers cannot be opened: NEXTAUTH_SECRET is not the one with which they were sealed.");
}
