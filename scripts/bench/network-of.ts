import type postgres from "postgres";

/** Copies one project, with its seats and its stored standing, until the network has as many as asked for. */
export async function fillNetwork(owner: postgres.Sql, slug: string, projects: number): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`create temporary table copy on commit drop as select gen_random_uuid() as id, n from generate_series(2, ${projects}) n`;
    await sql`insert into project select copy.id, 1, network_id, slug || '-' || n, title || ' ' || n, stage, stage_since,
      stage_reason, started_on, framework_hash from project, copy where slug = ${slug}`;
    await sql`insert into member select gen_random_uuid(), 1, copy.id, person_id, number, name, group_key, role, joined_on,
      paused_on, left_on, strengths_answer, strengths, hopes_answer, hopes, recognition_answer, recognition,
      access_needs_answer, contact_answer from member m join project p on p.id = m.project_id, copy where p.slug = ${slug}`;
    await sql`insert into project_standing select copy.id, evaluated_at, changes_at, summary
      from project_standing s join project p on p.id = s.project_id, copy where p.slug = ${slug}`;
  });
  await owner`analyze`;
}
