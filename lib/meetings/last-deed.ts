import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ledgerEntry } from "@/db/schema/ledger";

/** The last deed on record that was done to a meeting, or the last of one kind; null when there is none. */
export async function lastDeed(
  tx: Transaction,
  projectId: string,
  meetingId: string,
  verb?: string,
): Promise<{ verb: string; at: Date } | null> {
  const [last] = await tx
    .select({ verb: ledgerEntry.verb, at: ledgerEntry.at })
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.chainKind, "project"),
        eq(ledgerEntry.chainId, projectId),
        eq(ledgerEntry.entityKind, "meeting"),
        eq(ledgerEntry.entityId, meetingId),
        verb === undefined ? undefined : eq(ledgerEntry.verb, verb),
      ),
    )
    .orderBy(desc(ledgerEntry.seq))
    .limit(1);
  return last ?? null;
}
