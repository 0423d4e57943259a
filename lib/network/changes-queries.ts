import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "@/db/client";
import { portfolioKeys, projectStanding } from "@/db/schema/standing";
import { dayOf } from "@/lib/calendar/moments";
import { isDeed } from "@/lib/standing/listing";
import type { ProjectChanges } from "./changes";
import type { Cursor } from "./portfolio";
import type { CoordinatorView } from "./queries";

export const changesPage = 20;

export type Changes = {
  lines: ProjectChanges[];
  hasBefore: boolean;
  hasAfter: boolean;
  /** In how many projects something changed. */
  changed: number;
};

type Of = Pick<CoordinatorView, "id" | "timeZone">;
/** After `since`, up to `until`: what comes later is for the next look. */
export type Span = { since: Date; until: Date };
type Place = { after: Cursor | null; before: Cursor | null };

/** One page of the projects in which something changed, by title, with what it was. */
export async function changesOf(
  view: Of,
  span: Span,
  { after, before }: Place = { after: null, before: null },
  size = changesPage,
): Promise<Changes> {
  const changed = changedSelect(view, span);
  const way = sql.raw(before === null ? "asc" : "desc");
  const [[counted], found] = await Promise.all([
    database().execute<{ changed: number }>(
      sql`with changed as (${changed}) select count(*)::integer as changed from changed`,
    ),
    database().execute<ProjectChanges>(sql`
      with changed as (${changed}),
        listed as (select s.project_id, s.title_key from changed join project_standing s on s.project_id = changed.project_id
          where ${placeOf(after, before)} order by s.title_key ${way}, s.project_id ${way} limit ${size + 1})
      select p.id, p.slug, p.title, l.title_key as "titleKey", f.content -> 'groups' as groups, ${whatChanged(span)}
      from listed l join project p on p.id = l.project_id join framework_version f on f.hash = p.framework_hash
      order by l.title_key ${way}, l.project_id ${way}`),
  ]);
  const lines = found.slice(0, size);
  const hasMore = found.length > size;
  const sum = { changed: counted?.changed ?? 0 };
  if (before) return { lines: lines.toReversed(), hasBefore: hasMore, hasAfter: true, ...sum };
  return { lines, hasBefore: after !== null, hasAfter: hasMore, ...sum };
}

const s = alias(projectStanding, "s");

/** The projects in which somebody did something, or an area took a step; only those of the last days are looked at, each by the end of its own chain. */
export function changedSelect({ id, timeZone }: Of, { since, until }: Span): SQL {
  const from = dayOf(since, timeZone);
  return sql`
    select s.project_id from project_standing s
      where s.network_id = ${id} and ${portfolioKeys.quiet(s)} >= ${from}::date - '2000-01-01'::date
        and (select e.at from ledger_entry e where e.chain_kind = 'project' and e.chain_id = s.project_id
          and ${isDeed} and e.at <= ${until.toISOString()}::timestamptz order by e.seq desc limit 1) > ${since.toISOString()}::timestamptz
    union select a.project_id from area_step a where a.network_id = ${id} and ${within(sql`a.at`, { since, until })}`;
}

function within(moment: SQL, { since, until }: Span): SQL {
  return sql`${moment} > ${since.toISOString()}::timestamptz and ${moment} <= ${until.toISOString()}::timestamptz`;
}

function placeOf(after: Cursor | null, before: Cursor | null): SQL {
  const cursor = before ?? after;
  if (!cursor) return sql`true`;
  return sql`(s.title_key, s.project_id) ${sql.raw(before ? "<" : ">")} (${cursor.title}::text, ${cursor.id}::uuid)`;
}

/** Columns of a select from project p: deeds by their noun, areas then and now, decisions that somebody saw differently or that a group missed. */
function whatChanged(span: Span): SQL {
  return sql`
    (select coalesce(jsonb_agg(jsonb_build_object('noun', d.noun, 'times', d.times)), '[]') from (
      select split_part(e.verb, '.', 1) as noun, count(distinct (e.verb, e.at, e.actor_id))::integer as times
      from ledger_entry e where e.chain_kind = 'project' and e.chain_id = p.id and ${isDeed} and ${within(sql`e.at`, span)}
      group by 1) d) as deeds,
    (select coalesce(jsonb_agg(jsonb_build_object('area', t.area_key, 'before', t.before, 'after', t.after) order by t.first), '[]') from (
      select a.area_key, min(a.at) as first, (array_agg(a.before order by a.at))[1] as before, (array_agg(a.after order by a.at desc))[1] as after
      from area_step a where a.project_id = p.id and ${within(sql`a.at`, span)} group by a.area_key) t
      where t.before <> t.after) as steps,
    (select coalesce(jsonb_agg(distinct a.area_key), '[]') from area_step a
      where a.project_id = p.id and a.began_to_differ and ${within(sql`a.at`, span)}) as differ,
    (select coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'title', c.title, 'decidedOn', c.decided_on,
        'differed', c.differed, 'madeWithout', case when c.is_new then to_jsonb(c.made_without) else '[]' end) order by c.number), '[]') from (
      select d.number, d.title, d.decided_on, d.made_without, ${within(sql`d.recorded_at`, span)} as is_new,
        (${within(sql`d.recorded_at`, span)} and (d.dissent is not null or exists (
            select from stance st where st.decision_id = d.id and st.stance = 'object')))
          or exists (select from stance st where st.decision_id = d.id and st.stance = 'object' and ${within(sql`st.given_at`, span)}) as differed
      from decision d where d.project_id = p.id) c
      where c.differed or (c.is_new and c.made_without <> '{}')) as decisions`;
}
