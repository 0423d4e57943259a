import { ownerSql } from "./database";

/** Every row of every table as text, by table: to compare with later, or to search. */
export async function wholeDatabase(): Promise<Record<string, string>> {
  const tables = await ownerSql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`;
  const dumped = await Promise.all(
    tables.map(async ({ name }) => {
      const [all] = await ownerSql<{ rows: string }[]>`
        select coalesce(string_agg(t::text, E'\n' order by t::text), '') as rows from ${ownerSql(name)} t`;
      return [name, all?.rows ?? ""];
    }),
  );
  return Object.fromEntries(dumped);
}
