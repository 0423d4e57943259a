import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { project } from "@/db/schema/projects";
import { projectStanding } from "@/db/schema/standing";
import { dayOf, startOfDay } from "@/lib/calendar/moments";
import { evaluate } from "@/lib/checklist/evaluate";
import { marksOf, signedShare, weightOf } from "@/lib/checklist/marks";
import { summaryOf } from "@/lib/checklist/summary";
import { talliesOf } from "@/lib/checklist/tallies";
import { log } from "@/lib/log";
import { gatherFacts } from "./facts";
import { keepSteps } from "./keep-steps";
import { listingOf } from "./listing";
import { placeOfStage, wordsIn } from "./rules";

/**
 * Evaluates a project and stores the summary, with what a portfolio is filtered and sorted by and the moment at which it has
 * to be looked at again. Areas that took a step since the standing before are noted.
 */
export async function refreshStanding(tx: Transaction, projectId: string, now: Date): Promise<void> {
  const { facts, timeZone } = await gatherFacts(tx, projectId);
  const { areasBefore, leads, title, networkId, lastDeedAt, ...listed } = await listingOf(tx, projectId);
  const standing = evaluate(facts, dayOf(now, timeZone));
  const { stage } = facts.project;
  const summary = summaryOf(standing);
  const stored = {
    ...listed,
    evaluatedAt: now,
    changesAt: standing.nextChangeOn ? startOfDay(standing.nextChangeOn, timeZone) : null,
    summary,
    networkId,
    titleKey: sql<string>`lower(${title})`,
    words: sql<string>`array_to_tsvector(${sql.param(wordsIn([title, ...leads].join(" ")))}::text[])`,
    marks: marksOf(standing, stage),
    stagePlace: placeOfStage(stage),
    signedShare: signedShare(standing),
    attention: weightOf(standing.attention),
    lastDeedOn: dayOf(lastDeedAt ?? now, timeZone),
    tallies: talliesOf(facts),
  };
  await tx
    .insert(projectStanding)
    .values({ projectId, ...stored })
    .onConflictDoUpdate({ target: projectStanding.projectId, set: stored });
  if (areasBefore) await keepSteps(tx, { projectId, networkId, before: areasBefore, after: summary.areas, at: now });
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
