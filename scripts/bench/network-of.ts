import type postgres from "postgres";

/** Copies one project, with its seats and its stored standing, until the network has as many as asked for. */
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
    await sql`insert into project_standing select (jsonb_populate_record(s, jsonb_build_object('project_id', made.id))).*
      from project_standing s join project p on p.id = s.project_id, made where p.slug = ${slug}`;
  });
  await owner`analyze`;
}
