import { ownerSql } from "./database";

/** Every row of every table as text, by table: to compare with later, or to search. */
export async function wholeDatabase(): Promise<Record<string, string>> {
  const tables = await ownerSql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`;
  const dumps = tables.map(
    ({ name }) => `select '${name}', coalesce(string_agg(t::text, E'\\n' order by t::text), '') from "${name}" t`,
  );
  return Object.fromEntries(await ownerSql.unsafe(dumps.join(" union all ")).values());
}
