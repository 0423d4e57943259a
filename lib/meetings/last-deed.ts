import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ledgerEntry, revision } from "@/db/schema/ledger";

/** The last deed on record that was done to a meeting, or the last of one kind; null when there is none. */
export async function lastDeed(
  tx: Transaction,
  meetingId: string,
  verb?: string,
): Promise<{ verb: string; at: Date } | null> {
  const [last] = await tx
    .select({ verb: ledgerEntry.verb, at: ledgerEntry.at })
    .from(revision)
    .innerJoin(ledgerEntry, eq(ledgerEntry.revisionId, revision.id))
    .where(
      and(
        eq(revision.entityKind, "meeting"),
        eq(revision.entityId, meetingId),
        verb === undefined ? undefined : eq(ledgerEntry.verb, verb),
      ),
    )
    .orderBy(desc(revision.number))
    .limit(1);
  return last ?? null;
}
