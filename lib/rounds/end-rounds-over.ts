import { sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { addDays, type Day } from "@/lib/calendar/days";
import { isOver } from "@/lib/ladder/rules";
import { answersIn } from "./box";
import { type InProject, inEachProject } from "./each-project";
import type { Rounds } from "./rounds";

type Open = { id: string; openUntil: Day };

/** Closes the rounds whose last day is over where the project is. One that cannot be closed is tried again in a minute. */
export async function endRoundsOver<R extends Open>(
  rounds: Rounds,
  now: Date,
  openRoundOf: (tx: Transaction, projectId: string) => Promise<R | null>,
  end: (context: InProject, round: R) => Promise<void>,
): Promise<void> {
  await inEachProject(await projectsWithRoundOver(rounds, now), now, async (context) => {
    const { tx, project, today } = context;
    const round = await openRoundOf(tx, project.id);
    if (!round || !isOver(round, today)) return;
    const isLost = isOver({ openUntil: addDays(round.openUntil, daysToFindTheSecret) }, today);
    if (!isLost) await requireReadable(tx, rounds, round.id);
    await end(context, round);
  });
}

async function projectsWithRoundOver({ round }: Rounds, now: Date): Promise<string[]> {
  const over = await database().execute<{ id: string }>(sql`
    select p.id from ${round} r join project p on p.id = r.project_id join network n on n.id = p.network_id
    where r.closed_on is null and r.open_until < (${now.toISOString()}::timestamptz at time zone n.time_zone)::date`);
  return over.map(({ id }) => id);
}

/** A secret that was set wrongly can be put right; answers that are gone cannot. A host can close the round before. */
const daysToFindTheSecret = 7;

async function requireReadable(tx: Transaction, rounds: Rounds, roundId: string): Promise<void> {
  if ((await answersIn(tx, rounds, roundId)) !== null) return;
  throw new Error("Sealed answers cannot be opened: NEXTAUTH_SECRET is not the one with which they were sealed.");
}
