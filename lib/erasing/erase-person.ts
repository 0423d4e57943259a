import { getTableName, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { RecordChange } from "@/lib/commands/pipeline";
import { eraseRevisions } from "@/lib/ledger/erasing";
import { type RecordedKind, recordedThings } from "@/lib/ledger/recorded-things";
import { refreshStanding } from "@/lib/standing/refresh-standing";
import { forgetUnrecorded } from "./forget-unrecorded";
import { requireNobodyLeftAlone } from "./require-nobody-left-alone";
import { type Erasure, whatGoes } from "./what-goes";
import { tablesOf, whoseTraces } from "./whose";

type Erasing = {
  tx: Transaction;
  record: RecordChange;
  personId: string;
  now: Date;
  /** How they asked for it, where someone does it for them. */
  how?: "in-person" | "phone" | "paper";
};

/**
 * Erases a person: their name, address and words, in every row and in all that was kept of it before. Each erasing is
 * recorded in the chain of its thing, so that verification knows it. Throws Refused where a project or a network would be
 * left without anyone to look after it.
 */
export async function erasePerson({ tx, record, personId, now, how }: Erasing): Promise<void> {
  const whose = await whoseTraces(tx, personId);
  await requireNobodyLeftAlone(tx, whose);
  await forgetUnrecorded(tx, whose);
  const erasures = Object.entries(whatGoes({ whose, at: now, how: how ?? null })) as [RecordedKind, Erasure | null][];
  for (const [kind, erasure] of erasures) if (erasure) await eraseAll({ tx, record }, kind, erasure);
  const projects = await tx.execute<{ id: string }>(sql`select p.id from project p where p.id in (${tablesOf(whose)})`);
  for (const { id } of projects) await refreshStanding(tx, id, now);
}

async function eraseAll(
  { tx, record }: Pick<Erasing, "tx" | "record">,
  kind: RecordedKind,
  { theirs, becomes, onlyPrivate }: Erasure,
): Promise<void> {
  const table = sql.identifier(getTableName(recordedThings[kind].table));
  const erased = await tx.execute<{ id: string }>(
    sql`update ${table} t set version = version + 1, ${becomes} where ${theirs} returning t.id`,
  );
  for (const { id } of erased) {
    await record(kind, id);
    if (!onlyPrivate) await eraseRevisions(tx, kind, id);
  }
}
