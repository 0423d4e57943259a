import { getTableName } from "drizzle-orm";
import type postgres from "postgres";
import { recordedThings } from "@/lib/ledger/recorded-things";

/** Deletes a project with its whole chain so that nothing inside tells. */
export async function deleteProject(sql: postgres.TransactionSql, projectId: string): Promise<void> {
  await sql`delete from revision where id in (select revision_id from ledger_entry where chain_id = ${projectId})`;
  await sql`delete from ledger_entry where chain_id = ${projectId}`;
  await sql`delete from ledger_head where chain_id = ${projectId}`;
  for (const { table, chainColumn } of Object.values(recordedThings)) {
    if (chainColumn === "project_id")
      await sql`delete from ${sql(getTableName(table))} where project_id = ${projectId}`;
  }
  await sql`delete from project where id = ${projectId}`;
}
