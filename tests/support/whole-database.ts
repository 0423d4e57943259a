import { ownerSql } from "./database";

/** Every row of every table as text, by table: to search, or to compare with later. */
export function wholeDatabase(): Promise<Record<string, string>> {
  return byTable("coalesce(string_agg(t::text, E'\\n' order by t::text), '')");
}

/**
 * How many rows each table has, and which change wrote the newest of them: to compare with later, where only whether
 * anything was written or removed is asked.
 */
export function tracesInDatabase(): Promise<Record<string, string>> {
  return byTable("count(*) || ' rows, newest ' || coalesce(max(xmin::text::bigint), 0)");
}

async function byTable(expression: string): Promise<Record<string, string>> {
  const tables = await ownerSql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`;
  const dumps = tables.map(({ name }) => `select '${name}', ${expression} from "${name}" t`);
  return Object.fromEntries(await ownerSql.unsafe(dumps.join(" union all ")).values());
}
