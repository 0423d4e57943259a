import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ledgerEntry, revision } from "@/db/schema/ledger";
import { person } from "@/db/schema/people";
import { type Problem, StaleEdit } from "@/lib/errors";
import { changesBetween } from "@/lib/ledger/changes";
import type { RecordedKind } from "@/lib/ledger/recorded-things";

/** Throws StaleEdit, with what the other person changed, when the thing has moved on since the form was opened. */
export async function requireUnchanged(
  tx: Transaction,
  kind: RecordedKind,
  thing: { id: string; version: number },
  input: { version: number },
  standing: Problem[] = [],
): Promise<void> {
  if (thing.version === input.version) return;
  const revisions = await tx
    .select({ number: revision.number, snapshot: revision.snapshot, by: person.name })
    .from(revision)
    .leftJoin(ledgerEntry, eq(ledgerEntry.revisionId, revision.id))
    .leftJoin(person, eq(person.id, ledgerEntry.actorId))
    .where(
      and(
        eq(revision.entityKind, kind),
        eq(revision.entityId, thing.id),
        inArray(revision.number, [input.version, thing.version]),
      ),
    );
  const kept = (number: number) => revisions.find((one) => one.number === number);
  const changes = changesBetween(kept(input.version)?.snapshot ?? null, kept(thing.version)?.snapshot ?? null);
  throw new StaleEdit(thing.version, changes, standing, kept(thing.version)?.by ?? undefined);
}
