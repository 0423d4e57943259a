import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { migrate } from "@/db/migrate";
import { SettingsError } from "@/lib/env";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { refusalOf } from "@/tests/support/refusals";

let ownerUrl: string;
beforeAll(async () => {
  await freshDatabase();
  const { pathname } = new URL(process.env.DATABASE_URL ?? "");
  ownerUrl = Object.assign(new URL(inject("template").ownerUrl), { pathname }).href;
});
afterAll(dropDatabase);

/** Makes a role for one test and answers with the address that it connects at. */
async function aRole(name: string, rights = ""): Promise<string> {
  await ownerSql.unsafe(`create role ${quoted(name)} login ${rights} password 'for-tests'`);
  return Object.assign(new URL(ownerUrl), { username: encodeURIComponent(name), password: "for-tests" }).href;
}

async function dropRole(name: string): Promise<void> {
  await ownerSql.unsafe(`drop owned by ${quoted(name)}; drop role ${quoted(name)}`);
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

describe("a role for the application", () => {
  it.each(["plain_role", "With-Capitals", "dotted.role", 'quo"ted', "rôle d’appli"])(
    "may be called %s",
    async (name) => {
      const appUrl = await aRole(name);
      await migrate({ ownerUrl, appUrl });
      const [may] = await ownerSql`select has_table_privilege(${name}, 'member', 'update') as change,
      has_table_privilege(${name}, 'ledger_entry', 'insert') as record,
      has_table_privilege(${name}, 'ledger_entry', 'update, delete, truncate') as rewrite`;
      expect(may).toEqual({ change: true, record: true, rewrite: false });
      await dropRole(name);
    },
  );

  it("may not be the owner's, which keeps every right it has", async () => {
    await expectRefusal(ownerUrl, "may do everything in the database");
    const [owner] = await ownerSql`select count(*)::integer as rights from information_schema.table_privileges
      where table_name = 'revision' and privilege_type in ('UPDATE', 'DELETE') and grantee = current_user`;
    expect(owner).toEqual({ rights: 2 });
  });

  it("may not own a table, by itself or through another role", async () => {
    const appUrl = await aRole("table_owner");
    await ownerSql`create table of_its_own (id integer)`;
    await ownerSql`alter table of_its_own owner to table_owner`;
    await expectRefusal(appUrl, "owns the tables");
    await ownerSql`create role go_between`;
    await ownerSql`alter table of_its_own owner to go_between`;
    await expectNoRefusal(appUrl);
    await ownerSql`grant go_between to table_owner`;
    await expectRefusal(appUrl, "owns the tables");
    await dropRole("go_between");
    await dropRole("table_owner");
  });

  it.each(["update", "delete", "truncate", "update (verb)"])(
    "may not %s the ledger, even through everyone",
    async (right) => {
      const appUrl = await aRole("helped_role");
      await ownerSql.unsafe(`grant ${right} on ledger_entry to public`);
      await expectRefusal(appUrl, "could rewrite the ledger");
      await ownerSql.unsafe(`revoke ${right} on ledger_entry from public`);
      await expectNoRefusal(appUrl);
      await dropRole("helped_role");
    },
  );

  it("has to lead to the owner's database", async () => {
    const appUrl = Object.assign(new URL(await aRole("astray")), { pathname: "/postgres" }).href;
    const refused = "DATABASE_URL and DATABASE_OWNER_URL have to lead to the same database, but do not.";
    expect(await refusalOf(migrate({ ownerUrl, appUrl }))).toEqual(new SettingsError(refused));
    await dropRole("astray");
  });
});

async function expectRefusal(appUrl: string, what: string): Promise<void> {
  const refused = `DATABASE_URL has to name a plain role that is not the owner's, but its role ${what}.`;
  expect(await refusalOf(migrate({ ownerUrl, appUrl }))).toEqual(new SettingsError(refused));
}

async function expectNoRefusal(appUrl: string): Promise<void> {
  await migrate({ ownerUrl, appUrl });
}
