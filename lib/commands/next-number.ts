import { max, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";

type Numbered = PgTable & { number: PgColumn };

/** The number of what comes next among those of one project or network, which is locked: nobody else takes it meanwhile. */
export async function nextNumber(tx: Transaction, things: Numbered, ofOne: SQL): Promise<number> {
  const [last] = await tx
    .select({ number: max(things.number) })
    .from(things)
    .where(ofOne);
  return Number(last?.number ?? 0) + 1;
}
