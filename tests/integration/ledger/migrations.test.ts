import { getTableName } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectedMigrations } from "@/db/expected-migrations";
import { recordedThings } from "@/lib/ledger/recorded-things";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const sealed = ["checkpoint", "framework_version", "key_rotation", "ledger_entry", "revision"];

describe("the migrated database", () => {
  it("has every migration that the application was written against", async () => {
    const [applied] = await ownerSql`select count(*)::integer as count from drizzle.__drizzle_migrations`;
    expect(applied?.count).toBe(expectedMigrations());
  });

  it.each(Object.entries(recordedThings))("guards %s with three triggers", async (kind, { table, privateColumns }) => {
    const name = getTableName(table);
    const triggers = await ownerSql<{ name: string; definition: string; enabled: string }[]>`
      select tgname as name, pg_get_triggerdef(oid) as definition, tgenabled as enabled
      from pg_trigger where tgrelid = ${name}::regclass and not tgisinternal order by tgname`;
    expect(triggers.map(({ name }) => name)).toEqual([`${name}_kept`, `${name}_kept_whole`, `${name}_recorded`]);
    expect(triggers.map(({ enabled }) => enabled)).toEqual(["O", "O", "O"]);
    const argument = `refuse_unrecorded_change('${kind}', '{${privateColumns.join(",")}}')`;
    expect(triggers[2]?.definition).toContain(argument);
    expect(triggers[2]?.definition).toContain("DEFERRABLE INITIALLY DEFERRED");
  });

  it("guards the ledger itself against every rewriting", async () => {
    const guarded = await ownerSql`
      select distinct tgrelid::regclass::text as table from pg_trigger
      where tgname in ('ledger_entry_kept', 'revision_kept', 'checkpoint_kept', 'key_rotation_kept', 'framework_version_kept') order by 1`;
    expect(guarded.map(({ table }) => table)).toEqual(sealed);
  });
});

describe("the application's role", () => {
  const mayDo = async (privilege: string): Promise<string[]> => {
    const rows = await ownerSql<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and has_table_privilege('alongside_app', oid, ${privilege}) order by 1`;
    return rows.map(({ name }) => name);
  };

  it("may remove rows only of what is no record: sessions, links, mails of a demo, counted attempts, forms, drafts, words and answers in a box, notes and views for oneself", async () => {
    expect(await mayDo("DELETE")).toEqual([
      "attempt",
      "browser_session",
      "demo_mail",
      "felt_box",
      "form_submission",
      "linked_account",
      "pulse_box",
      "saved_view",
      "sign_in_link",
      "signing",
      "voice_box",
      "workbook_part",
    ]);
  });

  it("may change rows everywhere but in the ledger and among framework versions", async () => {
    const all = await mayDo("SELECT");
    expect(all.length).toBeGreaterThan(15);
    expect(await mayDo("UPDATE")).toEqual(all.filter((name) => !sealed.includes(name)));
  });

  it.each(["TRUNCATE", "TRIGGER", "REFERENCES"])("has the right to %s nowhere", async (privilege) => {
    expect(await mayDo(privilege)).toEqual([]);
  });

  it("owns nothing", async () => {
    const owned = await ownerSql`select relname from pg_class where relowner = 'alongside_app'::regrole`;
    expect(owned).toHaveLength(0);
  });
});
