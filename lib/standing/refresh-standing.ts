import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { projectStanding } from "@/db/schema/checklist";
import { project } from "@/db/schema/projects";
import { dayOf, startOfDay } from "@/lib/calendar/moments";
import { evaluate } from "@/lib/checklist/evaluate";
import { summaryOf } from "@/lib/checklist/summary";
import { log } from "@/lib/log";
import { gatherFacts } from "./facts";

/** Evaluates a project and stores the summary, with the moment at which it has to be looked at again. */
export async function refreshStanding(tx: Transaction, projectId: string, now: Date): Promise<void> {
  const { facts, timeZone } = await gatherFacts(tx, projectId);
  const standing = evaluate(facts, dayOf(now, timeZone));
  const stored = {
    evaluatedAt: now,
    changesAt: standing.nextChangeOn ? startOfDay(standing.nextChangeOn, timeZone) : null,
    summary: summaryOf(standing),
  };
  await tx
    .insert(projectStanding)
    .values({ projectId, ...stored })
    .onConflictDoUpdate({ target: projectStanding.projectId, set: stored });
}

const mostInOneRun = 500;
const triedAgainAfter = 15 * 60 * 1000;

/**
 * Refreshes the stored standings whose moment has come, the longest due first, and returns how many. One that cannot be
 * is logged and due again a little later, so that it holds none up.
 */
export async function refreshDueStandings(now = new Date(), most = mostInOneRun): Promise<number> {
  const due = await database()
    .select({ projectId: projectStanding.projectId })
    .from(projectStanding)
    .where(and(isNotNull(projectStanding.changesAt), lte(projectStanding.changesAt, now)))
    .orderBy(asc(projectStanding.changesAt))
    .limit(most);
  let refreshed = 0;
  for (const { projectId } of due) {
    try {
      await database().transaction((tx) => refreshAlone(tx, projectId, now));
      refreshed += 1;
    } catch (error) {
      log.error({ error, projectId }, "A standing could not be refreshed");
      await tryAgainLater(projectId, now);
    }
  }
  return refreshed;
}

async function tryAgainLater(projectId: string, now: Date): Promise<void> {
  const changesAt = new Date(now.getTime() + triedAgainAfter);
  await database().update(projectStanding).set({ changesAt }).where(eq(projectStanding.projectId, projectId));
}

// Under the project's lock, as commands are: facts that were read before a change are not stored after it.
async function refreshAlone(tx: Transaction, projectId: string, now: Date): Promise<void> {
  await tx.select({ id: project.id }).from(project).where(eq(project.id, projectId)).for("update");
  await refreshStanding(tx, projectId, now);
}

/** Has every project of a network looked at again in the next minute: where its days begin at another moment, say. */
export async function callStandingsDue(tx: Transaction, networkId: string, now: Date): Promise<void> {
  const ofNetwork = tx.select({ id: project.id }).from(project).where(eq(project.networkId, networkId));
  await tx.update(projectStanding).set({ changesAt: now }).where(inArray(projectStanding.projectId, ofNetwork));
}

/** Has every stored standing looked at again: a new release may judge the same records by newer rules. */
export async function callEveryStandingDue(now: Date): Promise<void> {
  const notDue = or(isNull(projectStanding.changesAt), gt(projectStanding.changesAt, now));
  await database().update(projectStanding).set({ changesAt: now }).where(notDue);
}
