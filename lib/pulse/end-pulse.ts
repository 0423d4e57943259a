import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { pulseRound } from "@/db/schema/pulse";
import type { Day } from "@/lib/calendar/days";
import type { RecordChange } from "@/lib/commands/pipeline";
import { frameworkOf } from "@/lib/framework/queries";
import { shownFrom } from "@/lib/ladder/rules";
import { emptyBox } from "@/lib/rounds/box";
import { pulseRounds } from "@/lib/rounds/rounds";
import type { PulseRound } from "./open-round";
import { linesOf, resultsOf } from "./rules";
import { readBack } from "./sealed";

type Ending = { tx: Transaction; project: { frameworkHash: string }; record: RecordChange };

/** Closes a pulse: of enough answers how each principle felt is kept, and the lines; of fewer only how many there were. */
export async function endPulse({ tx, project, record }: Ending, round: PulseRound, closedOn: Day): Promise<void> {
  const { principles, thresholds } = await frameworkOf(tx, project.frameworkHash);
  const fewest = shownFrom(thresholds);
  const { number, answers } = await emptyBox(tx, pulseRounds, round.id, fewest);
  const all = answers?.map(readBack) ?? null;
  const kept = { results: all && resultsOf(principles, all, fewest), lines: all && linesOf(all) };
  await tx
    .update(pulseRound)
    .set({ version: round.version + 1, closedOn, answers: number, ...kept })
    .where(eq(pulseRound.id, round.id));
  await record("pulse-round", round.id);
}
