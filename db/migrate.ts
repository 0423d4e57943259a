import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { prepareQueues } from "./job-queues";
import { applicationRoleAt, refuseRoleThatMayRewrite } from "./server/application-role";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * Brings the database up to date as its owner, then gives the application's role what it needs and no more. Throws a
 * SettingsError when that role would still have more.
 */
export async function migrate({ ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await runMigrations(drizzle(owner), { migrationsFolder });
    await prepareQueues(ownerUrl);
    await grant(owner, await applicationRoleAt(appUrl));
    await refuseRoleThatMayRewrite(appUrl, onlyEverAddedTo);
  } finally {
    await owner.end();
  }
}

const onlyEverAddedTo = ["ledger_entry", "revision", "checkpoint", "key_rotation", "framework_version"];
const mayBeRemovedFrom = [
  "browser_session",
  "sign_in_link",
  "linked_account",
  "demo_mail",
  "attempt",
  "form_submission",
  "signing",
  "voice_box",
  "felt_box",
  "pulse_box",
  "workbook_part",
  "saved_view",
];

/** The application may read and add everywhere, but never change or remove what was recorded. The role comes quoted. */
async function grant(owner: postgres.Sql, role: string): Promise<void> {
  await owner.begin(async (sql) => {
    await sql.unsafe(`grant usage on schema pgboss to ${role}`);
    await sql.unsafe(`grant select, insert, update, delete on all tables in schema pgboss to ${role}`);
    await sql.unsafe(`grant execute on all functions in schema pgboss to ${role}`);
    await sql.unsafe(`revoke update, delete, truncate on all tables in schema public from ${role}`);
    await sql.unsafe(`grant usage on schema public, drizzle to ${role}`);
    await sql.unsafe(`grant select on all tables in schema public, drizzle to ${role}`);
    await sql.unsafe(`grant insert, update on all tables in schema public to ${role}`);
    for (const table of onlyEverAddedTo) await sql.unsafe(`revoke update on ${table} from ${role}`);
    await sql.unsafe(`grant execute on function erase_revisions(text, uuid) to ${role}`);
    for (const table of mayBeRemovedFrom) await sql.unsafe(`grant delete on ${table} to ${role}`);
  });
}
