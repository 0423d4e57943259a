import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { RecordedKind } from "./recorded-things";

/** Empties what was kept of a thing before its erasing was recorded. Nothing happens where no erasing was. */
export async function eraseRevisions(tx: Pick<Transaction, "execute">, kind: RecordedKind, id: string): Promise<void> {
  await tx.execute(sql`select erase_revisions(${kind}, ${id})`);
}
