import type postgres from "postgres";

/** Deletes a project with its whole chain so that nothing inside tells. */
export async function deleteProject(sql: postgres.TransactionSql, projectId: string): Promise<void> {
  await sql`delete from revision where id in (select revision_id from ledger_entry where chain_id = ${projectId})`;
  await sql`delete from ledger_entry where chain_id = ${projectId}`;
  await sql`delete from ledger_head where chain_id = ${projectId}`;
  for (const table of ["area_confirmation", "area_note", "signature", "gap", "member", "brief"]) {
    await sql`delete from ${sql(table)} where project_id = ${projectId}`;
  }
  await sql`delete from project where id = ${projectId}`;
}
