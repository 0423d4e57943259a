import postgres from "postgres";
import { SettingsError } from "@/lib/env";

/** Who the application's address leads to, quoted as SQL wants it. Throws a SettingsError for a role that owns the tables. */
export async function applicationRoleAt(appUrl: string): Promise<string> {
  return asApplication(appUrl, async (sql) => {
    const [found] = await sql<{ role: string; isSuper: boolean; ownsTables: boolean }[]>`
      select quote_ident(rolname) as role, rolsuper as "isSuper", exists (
        select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and pg_has_role(relowner, 'member')) as "ownsTables"
      from pg_roles where rolname = current_user`;
    if (!found) throw new Error("The database does not know its own role.");
    if (found.isSuper) throw refusal("may do everything in the database");
    if (found.ownsTables) throw refusal("owns the tables");
    return found.role;
  });
}

/** Throws a SettingsError when the application's role could change or remove what was recorded, by whichever way. */
export async function refuseRoleThatMayRewrite(appUrl: string, tables: string[]): Promise<void> {
  await asApplication(appUrl, async (sql) => {
    const kept = await sql<{ mayRewrite: boolean }[]>`
      select has_table_privilege(oid, 'update, delete, truncate') or has_any_column_privilege(oid, 'update') as "mayRewrite"
      from pg_class where relnamespace = 'public'::regnamespace and relname = any (${tables})`;
    if (kept.length < tables.length)
      throw new SettingsError("DATABASE_URL and DATABASE_OWNER_URL have to lead to the same database, but do not.");
    if (kept.some(({ mayRewrite }) => mayRewrite)) throw refusal("could rewrite the ledger");
  });
}

function refusal(what: string): SettingsError {
  return new SettingsError(`DATABASE_URL has to name a plain role that is not the owner's, but its role ${what}.`);
}

async function asApplication<R>(appUrl: string, work: (sql: postgres.Sql) => Promise<R>): Promise<R> {
  const sql = postgres(appUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
