import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { erasingVerbs } from "@/lib/ledger/erasing-verbs";
import type { Extent } from "./pack/ledger-pages";

/** Throws when something in a pack was erased since it was made: read in part before and in part after, it would fit nothing. */
export async function requireNothingErased({ projectId, entries }: Extent): Promise<void> {
  const [erased] = await database().execute(sql`
    select from ledger_entry e where e.chain_kind = 'project' and e.chain_id = ${projectId} and e.seq > ${entries}
      and e.verb in ${erasingVerbs} limit 1`);
  if (erased) throw new Error("Something in an evidence pack was erased while it was sent: it was broken off.");
}
