import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { AreaKey } from "@/lib/framework/schema";
import { type Change, changesBetween } from "@/lib/ledger/changes";
import type { ProjectView } from "@/lib/projects/queries";
import { deedInWords } from "./words";

type Row = {
  seq: number;
  at: Date;
  verb: string;
  entity_kind: string;
  hash: string;
  actor: string | null;
  snapshot: Record<string, unknown> | null;
  before: Record<string, unknown> | null;
  is_erased: boolean;
};

export type HistoryLine = {
  seq: number;
  at: Date;
  /** Who did it; null when the installation did. */
  actor: string | null;
  deed: string;
  /** Whom or what it was about: a member's name, an area. */
  about: string | null;
  changes: Change[];
  isErased: boolean;
  /** The beginning of the entry's hash, for people to compare. */
  fingerprint: string;
};

export const historyPage = 30;

/** A page of a project's history, newest first; `before` is the number of the last entry of the page before. */
export async function historyOf(
  view: ProjectView,
  before: number | null,
): Promise<{ lines: HistoryLine[]; next: number | null }> {
  const rows = await database().execute<Row>(sql`
    select e.seq::integer, e.at, e.verb, e.entity_kind, e.hash, r.snapshot, r.erased_at is not null as is_erased,
      earlier.snapshot as before, coalesce(seat.name, p.name) as actor
    from ledger_entry e
    join revision r on r.id = e.revision_id
    left join revision earlier on earlier.entity_kind = r.entity_kind and earlier.entity_id = r.entity_id and earlier.number = r.number - 1
    left join person p on p.id = e.actor_id
    left join lateral (select m.name from member m where m.project_id = ${view.id} and m.person_id = e.actor_id
      order by m.number desc limit 1) seat on true
    where e.chain_kind = 'project' and e.chain_id = ${view.id} and (${before}::integer is null or e.seq < ${before})
    order by e.seq desc limit ${historyPage + 1}`);
  const lines = rows.slice(0, historyPage).map((row) => lineOf(row, view));
  return { lines, next: rows.length > historyPage ? (lines.at(-1)?.seq ?? null) : null };
}

function lineOf(row: Row, { framework }: ProjectView): HistoryLine {
  const area = framework.areas.find(({ key }) => key === (row.snapshot?.area_key as AreaKey | undefined));
  return {
    seq: row.seq,
    at: new Date(row.at),
    actor: row.actor,
    deed: deedInWords(row.verb, row.entity_kind),
    about: area?.name ?? (row.entity_kind === "member" ? String(row.snapshot?.name ?? "") || null : null),
    changes: changesBetween(row.before, row.snapshot),
    isErased: row.is_erased,
    fingerprint: row.hash.slice(0, 12),
  };
}
