import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ledgerEntry, revision } from "@/db/schema/ledger";
import { member } from "@/db/schema/members";
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
  const [was, is] = [kept(input.version)?.snapshot ?? null, kept(thing.version)?.snapshot ?? null];
  const changes = changesBetween(was, is, { seats: await seatsNextTo(tx, is) });
  throw new StaleEdit(thing.version, changes, standing, kept(thing.version)?.by ?? undefined);
}

/** The names of those whom the thing may name by the id of their seat. */
async function seatsNextTo(tx: Transaction, snapshot: Record<string, unknown> | null) {
  const projectId = snapshot?.project_id;
  if (typeof projectId !== "string") return [];
  return tx.select({ key: member.id, name: member.name }).from(member).where(eq(member.projectId, projectId));
}
