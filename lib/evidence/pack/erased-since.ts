import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { erasingVerbs } from "@/lib/ledger/erasing-verbs";
import type { Extent } from "./ledger-pages";

/** Whether something of a project was erased after an entry of its ledger. */
export function erasedSince(projectId: SQL, seq: SQL): SQL {
  return sql`exists (select from ledger_entry later where later.chain_kind = 'project' and later.chain_id = ${projectId}
    and later.seq > ${seq} and later.verb in ${erasingVerbs})`;
}

/** Throws when something in a pack was erased since it was made: read in part before and in part after, it would fit nothing. */
export async function requireNothingErased({ projectId, entries }: Extent): Promise<void> {
  const [found] = await database().execute<{ erased: boolean }>(
    sql`select ${erasedSince(sql`${projectId}`, sql`${entries}`)} as erased`,
  );
  if (found?.erased) throw new Error("Something in an evidence pack was erased while it was sent: it was broken off.");
}
