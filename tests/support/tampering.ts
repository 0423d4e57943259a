import type postgres from "postgres";
import { env } from "@/lib/env";
import type { Finding } from "@/lib/ledger/finding";
import { verifyLedger } from "@/lib/ledger/verify";
import { ownerSql } from "./database";

/** Gets ready to `tamper`, after the records were made: copies every table, and drops what an owner could drop. */
export async function prepareToTamper(): Promise<void> {
  await dropChecks();
  await ownerSql`create schema kept`;
  for (const table of await tables())
    await ownerSql`create table ${ownerSql(`kept.${table}`)} as table ${ownerSql(table)}`;
}

/**
 * Changes the database past every guard, as only its owner could; says what verification finds; and puts everything
 * back, or only the tables that are named.
 */
export async function tamper(
  change: (sql: postgres.TransactionSql) => Promise<unknown>,
  changed?: string[],
): Promise<Finding[]> {
  await pastEveryGuard(change);
  try {
    return (await verifyLedger(env().ledgerKey)).findings;
  } finally {
    const names = changed ?? (await tables());
    await pastEveryGuard((sql) => putBack(sql, names));
  }
}

export async function pastEveryGuard(change: (sql: postgres.TransactionSql) => Promise<unknown>): Promise<void> {
  await ownerSql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await change(sql);
  });
}

async function putBack(sql: postgres.TransactionSql, names: string[]): Promise<void> {
  const statements = names.map(
    (table) => `delete from public."${table}"; insert into public."${table}" select * from kept."${table}";`,
  );
  await sql.unsafe(statements.join("\n"));
}

async function dropChecks(): Promise<void> {
  const checks = await ownerSql<{ table: string; name: string }[]>`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace`;
  for (const { table, name } of checks)
    await ownerSql`alter table ${ownerSql(table)} drop constraint ${ownerSql(name)}`;
}

async function tables(): Promise<string[]> {
  const rows = await ownerSql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  return rows.map(({ name }) => name);
}
