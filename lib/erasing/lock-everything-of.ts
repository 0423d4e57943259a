import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { tablesOf } from "./whose";

/**
 * Locks every network and project in which there is something of a person, each kind in the order of its ids, so that two
 * erasings never wait for one another; the person comes last, as in every other command.
 */
export async function lockEverythingOf(tx: Transaction, personId: string): Promise<void> {
  await tx.execute(sql`
    select from network n where n.id in (select np.network_id from network_person np where np.person_id = ${personId})
    order by n.id for no key update`);
  await tx.execute(sql`select from project p where p.id in (${tablesOf({ personId })}) order by p.id for update`);
}
