import { getTableName, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Finding } from "./finding";
import { type RecordedKind, recordedThings } from "./recorded-things";

type Odd = { id: string; state: "edited" | "unrecorded" | "removed" };

/** Holds every recorded row against its newest revision. Columns that came after a revision was kept are not held against it. */
export async function verifyRecords(
  tx: Pick<Transaction, "execute">,
): Promise<{ records: number; findings: Finding[] }> {
  const findings: Finding[] = [];
  let records = 0;
  for (const kind of Object.keys(recordedThings) as RecordedKind[]) {
    records += await countOf(tx, kind);
    for (const odd of await findOdd(tx, kind)) findings.push(asFinding(kind, odd));
  }
  findings.push(...(await findLooseRevisions(tx)));
  return { records, findings };
}

async function countOf(tx: Pick<Transaction, "execute">, kind: RecordedKind): Promise<number> {
  const table = sql.identifier(getTableName(recordedThings[kind].table));
  const [counted] = await tx.execute<{ count: number }>(sql`select count(*)::integer as count from ${table}`);
  return counted?.count ?? 0;
}

async function findOdd(tx: Pick<Transaction, "execute">, kind: RecordedKind): Promise<Odd[]> {
  const table = sql.identifier(getTableName(recordedThings[kind].table));
  return tx.execute<Odd>(sql`
    with newest as (
      select distinct on (entity_id) entity_id, number, snapshot from revision
      where entity_kind = ${kind} order by entity_id, number desc)
    select coalesce(t.id, newest.entity_id) as id,
      case when t.id is null then 'removed' when newest.entity_id is null then 'unrecorded' else 'edited' end as state
    from ${table} t full join newest on newest.entity_id = t.id
    where t.id is null or newest.entity_id is null or t.version <> newest.number
      or newest.snapshot is null or newest.snapshot is distinct from (
        select jsonb_object_agg(column_name, to_jsonb(t) -> column_name) from jsonb_object_keys(newest.snapshot) column_name)
    order by 1`);
}

function asFinding(kind: RecordedKind, { id, state }: Odd): Finding {
  const where = `${kind} ${id}`;
  if (state === "unrecorded")
    return { kind: "unrecorded", where, what: "It is there, yet nothing was ever recorded of it." };
  if (state === "removed") return { kind: "edited", where, what: "It was recorded, yet it is gone." };
  return { kind: "edited", where, what: "It is not what was last recorded of it." };
}

async function findLooseRevisions(tx: Pick<Transaction, "execute">): Promise<Finding[]> {
  const loose = await tx.execute<{ entity_kind: string; entity_id: string; number: number }>(sql`
    select r.entity_kind, r.entity_id, r.number from revision r
    where not exists (select from ledger_entry e where e.revision_id = r.id) order by 1, 2, 3`);
  return loose.map(({ entity_kind, entity_id, number }) => ({
    kind: "unrecorded" as const,
    where: `${entity_kind} ${entity_id} revision ${number}`,
    what: "No entry speaks of this revision.",
  }));
}
