import type postgres from "postgres";

/** Cuts the newest entry of a project so that nothing inside tells: its revision, its thing and the head go with it. */
export async function cutTail(sql: postgres.TransactionSql, projectId: string): Promise<void> {
  const [cut] = await sql`
    delete from ledger_entry where chain_id = ${projectId} and seq = (select seq from ledger_head where chain_id = ${projectId})
    returning revision_id, entity_kind, entity_id, prev_hash, seq`;
  if (cut?.entity_kind !== "signature") throw new Error("Only a tail that added a signature is cut here.");
  await sql`delete from revision where id = ${cut.revision_id}`;
  await sql`delete from signature where id = ${cut.entity_id}`;
  await sql`update ledger_head set seq = seq - 1, hash = ${cut.prev_hash} where chain_id = ${projectId}`;
}
