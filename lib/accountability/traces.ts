import { type SQL, sql } from "drizzle-orm";
import type { Day } from "@/lib/calendar/days";
import type { WholeKind } from "@/lib/checklist/records-of-rules";
import type { Traces } from "@/lib/checklist/x-rays";
import type { AreaKey } from "@/lib/framework/schema";
import type { RecordedKind } from "@/lib/ledger/recorded-things";

/** What is recorded of each area, by the kinds that the ledger knows. Nobody's word on an area, and no signature. */
const kindsOfArea: Record<AreaKey, RecordedKind[]> = {
  "aims-scope-constraints": ["brief"],
  people: ["member", "gap", "promise"],
  "recruitment-communication-engagement": ["recruitment-route", "engagement", "claimed-rung", "meeting"],
  "planning-structure": ["group-agreement", "milestone", "action", "meeting"],
  facilitators: ["training", "support-contact", "meeting"],
  "listen-capture": ["meeting", "voice", "note-correction"],
  decisions: ["decision", "stance"],
  "trust-the-process": ["pulse-round", "felt-round", "outcome", "indicator", "reading", "reflection", "ending", "talk"],
};

/** Where that of which a project has one, or which is only counted, is recorded. Of talks not even the day is told. */
const kindsOfWhole: Record<WholeKind, RecordedKind[]> = {
  brief: ["brief"],
  members: ["member"],
  agreement: ["group-agreement"],
  waysOfDeciding: ["group-agreement"],
  supportContact: ["support-contact"],
  talks: [],
  rungs: ["claimed-rung"],
  closing: ["ending"],
};

/** What someone writes down for the group: not what each person can only say for themselves. */
const writtenForAll: RecordedKind[] = [
  "brief",
  "meeting",
  "voice",
  "decision",
  "action",
  "milestone",
  "group-agreement",
  "engagement",
  "outcome",
  "indicator",
  "reading",
  "reflection",
];

/** Days and counts out of the ledger and the signatures, as columns of a select from project p and network n. */
export const traceColumns: SQL = sql`
  (select coalesce(jsonb_object_agg(k.kind, k.day), '{}') from (
    select e.entity_kind as kind, max((e.at at time zone n.time_zone)::date) as day from ledger_entry e
    where e.chain_kind = 'project' and e.chain_id = p.id group by e.entity_kind) k) as last_of_kind,
  (select jsonb_build_object('signatures', count(*)::integer,
      'minutesApart', coalesce(ceil(extract(epoch from max(s.signed_at) - min(s.signed_at)) / 60), 0)::integer,
      'mostWithOneHelper', coalesce((select max(h.helped) from (select count(*)::integer as helped from signature o
        where ${counts(sql`o`)} and o.helper_id is not null group by o.helper_id) h), 0))
    from signature s where ${counts(sql`s`)}) as signing,
  (select jsonb_build_object('records', coalesce(sum(w.written), 0)::integer, 'mostByOne', coalesce(max(w.written), 0)::integer)
    from (select count(*)::integer as written from ledger_entry e where e.chain_kind = 'project' and e.chain_id = p.id
      and e.actor_id is not null and e.entity_kind in ${writtenForAll} group by e.actor_id) w) as writing`;

function counts(signature: SQL): SQL {
  return sql`${signature}.project_id = p.id and ${signature}.material_hash = p.material_hash
    and ${signature}.withdrawn_at is null and ${signature}.replaced_at is null`;
}

export type TraceRow = {
  last_of_kind: Record<string, string>;
  signing: Traces["signing"];
  writing: Traces["writing"];
};

export function tracesFrom({ last_of_kind, signing, writing }: TraceRow): Traces {
  return { recordedOn: newestOf(kindsOfArea, last_of_kind), signing, writing };
}

/** When each of what a project has only one of was last changed, as far as anything is recorded of it. */
export function lastChangedFrom({ last_of_kind }: TraceRow): Partial<Record<WholeKind, Day>> {
  return newestOf(kindsOfWhole, last_of_kind);
}

function newestOf<Key extends string>(
  kindsOf: Record<Key, RecordedKind[]>,
  lastOfKind: Record<string, Day>,
): Partial<Record<Key, Day>> {
  const days = Object.entries<RecordedKind[]>(kindsOf).flatMap(([key, kinds]) => {
    const newest = kinds
      .flatMap((kind) => lastOfKind[kind] ?? [])
      .toSorted()
      .at(-1);
    return newest === undefined ? [] : [[key, newest]];
  });
  return Object.fromEntries(days);
}
