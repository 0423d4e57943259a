import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Brings the database up to date as its owner, then gives the application's role what it needs and no more. */
export async function migrate({ ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await runMigrations(drizzle(owner), { migrationsFolder });
    await grant(owner, decodeURIComponent(new URL(appUrl).username));
  } finally {
    await owner.end();
  }
}

const onlyEverAddedTo = ["ledger_entry", "revision", "checkpoint", "framework_version"];
const mayBeRemovedFrom = [
  "browser_session",
  "sign_in_link",
  "linked_account",
  "demo_mail",
  "attempt",
  "form_submission",
];

/** The application may read and add everywhere, but never change or remove what was recorded. */
async function grant(owner: postgres.Sql, role: string): Promise<void> {
  const application = owner(role);
  await owner.begin(async (sql) => {
    await sql`revoke update, delete, truncate on all tables in schema public from ${application}`;
    await sql`grant usage on schema public, drizzle to ${application}`;
    await sql`grant select on all tables in schema public, drizzle to ${application}`;
    await sql`grant insert, update on all tables in schema public to ${application}`;
    for (const table of onlyEverAddedTo) await sql`revoke update on ${sql(table)} from ${application}`;
    for (const table of mayBeRemovedFrom) await sql`grant delete on ${sql(table)} to ${application}`;
  });
}
