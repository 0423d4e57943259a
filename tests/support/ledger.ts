import { asc, eq, getTableName, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { ledgerEntry, ledgerHead, revision } from "@/db/schema/ledger";
import { beginning } from "@/lib/ledger/hashing";
import { type Chain, type RecordedKind, recordedThings } from "@/lib/ledger/recorded-things";
import { ownerSql } from "./database";

type Head = { seq: number; hash: string };
export type Heads = Map<string, Head>;

export type KeptEntry = {
  entry: typeof ledgerEntry.$inferSelect;
  /** The link that it follows. */
  before: Head;
  snapshot: Record<string, unknown> | null;
  nonce: string;
};

/** The last link of every chain. */
export async function headsNow(): Promise<Heads> {
  const heads = await database().select().from(ledgerHead);
  return new Map(heads.map((head) => [nameOf(head), { seq: head.seq, hash: head.hash }]));
}

/** Every entry that was added since, in the order of its chain. */
export async function entriesAfter(heads: Heads): Promise<KeptEntry[]> {
  const known = JSON.stringify([...heads].map(([chain, { seq }]) => ({ chain, seq })));
  const rows = await database()
    .select({ entry: ledgerEntry, snapshot: revision.snapshot, nonce: revision.nonce })
    .from(ledgerEntry)
    .innerJoin(revision, eq(revision.id, ledgerEntry.revisionId))
    .leftJoin(
      sql`jsonb_to_recordset(${known}::jsonb) as known(chain text, seq integer)`,
      sql`known.chain = ${ledgerEntry.chainKind} || ' ' || ${ledgerEntry.chainId}`,
    )
    .where(sql`${ledgerEntry.seq} > coalesce(known.seq, 0)`)
    .orderBy(asc(ledgerEntry.chainKind), asc(ledgerEntry.chainId), asc(ledgerEntry.seq));
  const last: Heads = new Map(heads);
  return rows.map(({ entry, snapshot, nonce }) => {
    const before = last.get(nameOf(entry)) ?? { seq: 0, hash: beginning };
    last.set(nameOf(entry), { seq: entry.seq, hash: entry.hash });
    return { entry, before, snapshot, nonce: nonce ?? "" };
  });
}

/** A recorded thing's row, as PostgreSQL writes it down. */
export async function rowOf(kind: RecordedKind, id: string): Promise<Record<string, unknown>> {
  const table = ownerSql(getTableName(recordedThings[kind].table));
  const [found] = await ownerSql.begin(async (sql) => {
    await sql`set local timezone = 'UTC'`;
    return sql`select to_jsonb(t) as row from ${table} t where id = ${id}`;
  });
  return found?.row;
}

function nameOf({ chainKind, chainId }: Chain): string {
  return `${chainKind} ${chainId}`;
}
