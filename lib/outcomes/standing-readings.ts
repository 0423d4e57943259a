import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reading } from "@/db/schema/outcomes";
import type { ReadingRow } from "./find";

/** The readings of a measure that were not taken back, the earliest first. */
export async function standingReadings(tx: Transaction, indicatorId: string): Promise<ReadingRow[]> {
  return tx
    .select()
    .from(reading)
    .where(and(eq(reading.indicatorId, indicatorId), isNull(reading.takenBackOn)))
    .orderBy(asc(reading.measuredOn));
}
