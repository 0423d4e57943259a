import type postgres from "postgres";

/**
 * Copies one project, with its seats and its stored standing, until the network has as many as asked for: in every stage, a few
 * without carers, some quiet, one in a thousand of a title of its own.
 */
export async function fillNetwork(owner: postgres.Sql, slug: string, projects: number): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`create temporary table made on commit drop as
      select gen_random_uuid() as id, n from generate_series(2, ${projects}::integer) n`;
    await sql`insert into project select (jsonb_populate_record(p, jsonb_build_object(
        'id', made.id, 'slug', p.slug || '-' || made.n, 'title', p.title || ' ' || made.n))).*
      from project p, made where p.slug = ${slug}`;
    await sql`insert into member select (jsonb_populate_record(m, jsonb_build_object(
        'id', gen_random_uuid(), 'project_id', made.id))).*
      from member m join project p on p.id = m.project_id, made where p.slug = ${slug}`;
    await sql`insert into project_standing select (jsonb_populate_record(s, jsonb_build_object(
        'project_id', made.id, 'stage_place', made.n % 4, 'signed_share', made.n % 101, 'attention', made.n * 7 % 400,
        'last_decision_on', case when made.n % 10 > 0 then '2025-01-01'::date + made.n * 7919 % 500 end,
        'last_deed_on', '2025-06-01'::date + made.n * 104729 % 365,
        'tallies', (select s.tallies || jsonb_object_agg(what, 1 + (made.n + place) % 5) from unnest(array['waiting', 'answered ' || made.n % 40,
          'answered ' || made.n % 7, 'decided 2025-4', 'decided 2026-1', 'decided 2026-2', 'without 2026-1 carers', 'without 2026-2 carers',
          'rung 2024 3', 'rung 2025 4', 'rung 2025 5', 'rung 2026 6', 'rung 2026 7']) with ordinality as tallied (what, place)),
        'title_key', s.title_key || ' ' || made.n,
        'words', s.words || array_to_tsvector(array[made.n::text, case when made.n % 1000 = 0 then 'lighthouse' else 'garden' end]),
        'marks', to_jsonb(array_remove(s.marks, 'stage:forming') || array['stage:' || (array['forming', 'active', 'paused', 'closed'])[1 + made.n % 4]]
          || case when made.n % 100 = 0 then array['without:carers', 'without:any'] else '{}' end)))).*
      from project_standing s join project p on p.id = s.project_id, made where p.slug = ${slug}`;
    await sql`update project p set stage = (array['forming', 'active', 'paused', 'closed'])[1 + s.stage_place]
      from project_standing s where s.project_id = p.id and p.slug like ${`${slug}-%`}`;
  });
  await owner`vacuum analyze`;
}
