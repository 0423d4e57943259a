import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Verb } from "@/lib/policy/policy";
import type { RecordedKind } from "./recorded-things";

/**
 * The verbs that erase. An emptied revision (no snapshot, no nonce, `erased_at` set) is allowed only where a later entry of
 * the same thing has one of them; the guard of `revision` in db/migrations names the same.
 */
export const erasingVerbs = ["account.erase", "member.erase-for"] as const satisfies readonly Verb[];

export function isErasing(verb: string): boolean {
  return (erasingVerbs as readonly string[]).includes(verb);
}

/** Empties what was kept of a thing before its erasing was recorded. Nothing happens where no erasing was. */
export async function eraseRevisions(tx: Pick<Transaction, "execute">, kind: RecordedKind, id: string): Promise<void> {
  await tx.execute(sql`select erase_revisions(${kind}, ${id})`);
}
