import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { ChainLine } from "@/lib/evidence/verify/formats";
import type { RecordedKind } from "@/lib/ledger/recorded-things";

/** Up to which entry, and between which moments, the ledger of a project is read. */
export type Extent = { projectId: string; entries: number; from: string | null; until: string | null };

const pageSize = 200;

/** Every entry up to the last one, whatever the period. */
export async function* entriesUpTo({ projectId, entries }: Extent): AsyncGenerator<ChainLine> {
  yield* inPages((after) =>
    database().execute<ChainLine>(sql`
      select e.chain_kind as "chainKind", e.chain_id as "chainId", e.seq::integer as seq,
        ${asMoment(sql`e.at`)} as at, e.actor_id as "actorId", e.on_behalf_of as "onBehalfOf", e.verb,
        e.entity_kind as "entityKind", e.entity_id as "entityId", e.revision_id as "revisionId", e.digest,
        e.prev_hash as "prevHash", e.hash
      from ledger_entry e where e.chain_kind = 'project' and e.chain_id = ${projectId} and e.seq > ${after}
        and e.seq <= ${entries} order by e.seq limit ${pageSize}`),
  );
}

export type KeptRevision = {
  seq: number;
  entityKind: RecordedKind;
  onBehalfOf: string | null;
  revision: string;
  entity: string;
  number: number;
  snapshot: Record<string, unknown> | null;
  nonce: string | null;
  erasedAt: string | null;
  /** When it was recorded. */
  at: string;
};

const ofRevision = sql`e.seq::integer as seq, e.entity_kind as "entityKind", e.on_behalf_of as "onBehalfOf", r.id as revision,
  r.entity_id as entity, r.number, r.snapshot, r.nonce, ${asMoment(sql`r.erased_at`)} as "erasedAt", ${asMoment(sql`e.at`)} as at`;

/** The revisions of one kind that were kept in the period, in their order. */
export async function* revisionsOf(extent: Extent, kind: string): AsyncGenerator<KeptRevision> {
  yield* inPages((after) =>
    database().execute<KeptRevision>(sql`
      select ${ofRevision} from ledger_entry e join revision r on r.id = e.revision_id
      where ${inExtent(extent)} and e.entity_kind = ${kind} and e.seq > ${after} order by e.seq limit ${pageSize}`),
  );
}

/** The kinds of things of which something was recorded in the period. */
export async function kindsIn(extent: Extent): Promise<RecordedKind[]> {
  const rows = await database().execute<{ kind: RecordedKind }>(sql`
    select distinct e.entity_kind as kind from ledger_entry e where ${inExtent(extent)} order by 1`);
  return rows.map(({ kind }) => kind);
}

/** Each thing of a kind that was recorded or changed in the period, as it was at its end: by number, where it has one. */
export async function* thingsOf(extent: Extent, kind: string): AsyncGenerator<KeptRevision> {
  const newest = await database().execute<{ revision: string }>(sql`
    select r.id as revision from ledger_entry e join revision r on r.id = e.revision_id
    where ${inExtent(extent)} and e.entity_kind = ${kind} and not exists (
      select from revision later join ledger_entry told on told.revision_id = later.id
      where later.entity_kind = r.entity_kind and later.entity_id = r.entity_id and later.number > r.number
        and told.seq <= ${extent.entries} and told.at < ${extent.until ?? "infinity"}::timestamptz)
    order by (r.snapshot ->> 'number')::integer nulls last, e.seq`);
  for (let place = 0; place < newest.length; place += pageSize) {
    const ids = newest.slice(place, place + pageSize).map(({ revision }) => revision);
    const list = `{${ids.join(",")}}`;
    yield* await database().execute<KeptRevision>(sql`
      select ${ofRevision} from revision r join ledger_entry e on e.revision_id = r.id
      where r.id = any(${list}::uuid[]) order by array_position(${list}::uuid[], r.id)`);
  }
}

function inExtent({ projectId, entries, from, until }: Extent): SQL {
  return sql`e.chain_kind = 'project' and e.chain_id = ${projectId} and e.seq <= ${entries}
    and e.at >= ${from ?? "-infinity"}::timestamptz and e.at < ${until ?? "infinity"}::timestamptz`;
}

/** ISO 8601 with milliseconds in UTC, as the hash of an entry has it. */
function asMoment(column: SQL): SQL {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

async function* inPages<Row extends { seq: number }>(read: (after: number) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const rows = await read(after);
    yield* rows;
    after = rows.at(-1)?.seq ?? after;
    if (rows.length < pageSize) return;
  }
}
