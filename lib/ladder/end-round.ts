import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { feltRound } from "@/db/schema/engagement";
import type { Day } from "@/lib/calendar/days";
import type { RecordChange } from "@/lib/commands/pipeline";
import { frameworkOf } from "@/lib/framework/queries";
import { emptyBox } from "@/lib/rounds/box";
import { feltRounds } from "@/lib/rounds/rounds";
import type { FeltRound } from "./open-round";
import { shownFrom } from "./rules";

type Ending = { tx: Transaction; project: { frameworkHash: string }; record: RecordChange };

/** Closes a round: enough answers are kept from the lowest to the highest; with fewer, only how many there were. */
export async function endRound({ tx, project, record }: Ending, round: FeltRound, closedOn: Day): Promise<void> {
  const { thresholds } = await frameworkOf(tx, project.frameworkHash);
  const { number, answers } = await emptyBox(tx, feltRounds, round.id, shownFrom(thresholds));
  const felt = answers?.map(Number).toSorted((one, other) => one - other) ?? null;
  await tx
    .update(feltRound)
    .set({ version: round.version + 1, closedOn, answers: number, felt })
    .where(eq(feltRound.id, round.id));
  await record("felt-round", round.id);
}
