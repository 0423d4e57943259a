import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { network } from "@/db/schema/network";
import { belongsToDemoOnly } from "@/lib/demo-only";

/**
 * Whether an invitation from this network may be shown in the demo's mailbox, which everyone can read: only a demo's own,
 * and never to the address of somebody who is not of the demo alone.
 */
export function isStrangerToOthers(email: AnyColumn): SQL<boolean> {
  return sql<boolean>`(${network.isDemo} and not exists (
    select from person known where lower(known.email) = lower(${email}) and not ${belongsToDemoOnly(sql`known.id`)}))`;
}
