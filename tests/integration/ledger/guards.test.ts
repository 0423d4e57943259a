import { getTableName, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { inTransaction } from "@/lib/commands/pipeline";
import { env } from "@/lib/env";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { recordInLedger } from "@/lib/ledger/record";
import { recordedThings } from "@/lib/ledger/recorded-things";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { now, type Project } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { tracesInDatabase } from "@/tests/support/whole-database";

let project: Project;
let before: Record<string, string>;

beforeAll(async () => {
  await freshDatabase();
  project = await aFullProject();
  await makeCheckpoint(env().ledgerKey, now);
  await ownerSql`insert into key_rotation values (1, now(), 'old', 'new', 1, 'of old', 'of new')`;
  before = await tracesInDatabase();
});
afterAll(dropDatabase);

const recorded = Object.values(recordedThings).map(({ table }) => getTableName(table));
const sealed = ["ledger_entry", "revision", "checkpoint", "key_rotation", "framework_version"];
const aColumn: Record<string, string> = {
  framework_version: "key",
  ledger_entry: "verb",
  revision: "nonce",
  checkpoint: "at",
  key_rotation: "at",
};

describe.each(sealed)("%s", (table) => {
  it.each([
    `update ${table} set ${aColumn[table]} = ${aColumn[table]}`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ])("takes no %s, from nobody", async (statement) => {
    expect(await causeOf(database().execute(sql.raw(statement)))).toMatch(/permission denied/);
    expect(await causeOf(ownerSql.unsafe(statement))).toMatch(/is refused: what was recorded is never changed/);
    expect(await tracesInDatabase()).toEqual(before);
  });
});

describe.each(recorded)("%s", (table) => {
  it.each([`delete from ${table}`, `truncate ${table} cascade`])("takes no %s, from nobody", async (statement) => {
    expect(await causeOf(database().execute(sql.raw(statement)))).toMatch(/permission denied/);
    expect(await causeOf(ownerSql.unsafe(statement))).toMatch(/is refused: what was recorded is never changed/);
    expect(await tracesInDatabase()).toEqual(before);
  });

  it("takes no change that is not recorded, from nobody", async () => {
    const statement = `update ${table} set version = version + 1`;
    const refused = `a change to ${table} was not recorded`;
    expect(await causeOf(database().execute(sql.raw(statement)))).toBe(refused);
    expect(await causeOf(ownerSql.unsafe(statement))).toBe(refused);
    expect(await tracesInDatabase()).toEqual(before);
  });
});

describe("a change to a recorded thing", () => {
  it("that keeps its version, and so its old revision, is refused", async () => {
    const attempt = database().execute(sql`update area_note set text = 'Never said'`);
    expect(await causeOf(attempt)).toBe("a change to area_note was not recorded");
  });

  it("that puts it back to an earlier revision is refused", async () => {
    const attempt = database().execute(sql`update area_note set version = 1, text = (select snapshot ->> 'text'
      from revision where entity_kind = 'area-note' and entity_id = area_note.id and number = 1)`);
    expect(await causeOf(attempt)).toBe("a change to area_note was not recorded");
  });

  it("that is recorded and changed once more in the same transaction is refused", async () => {
    const attempt = inTransaction(async (tx) => {
      await tx.execute(sql`update project set version = version + 1, title = 'One' where id = ${project.id}`);
      await recordInLedger(tx, { verb: "brief.write", actorId: null, at: now }, "project", project.id);
      await tx.execute(sql`update project set title = 'Two' where id = ${project.id}`);
    });
    expect(await causeOf(attempt)).toBe("a change to project was not recorded");
    expect(await tracesInDatabase()).toEqual(before);
  });

  it("cannot be recorded twice under one version", async () => {
    const attempt = inTransaction((tx) =>
      recordInLedger(tx, { verb: "brief.write", actorId: null, at: now }, "project", project.id),
    );
    expect(await causeOf(attempt)).toMatch(/revision_number/);
  });

  it("that adds a row nobody recorded is refused", async () => {
    const attempt = database().execute(sql`insert into person (name, created_at) values ('Smuggled in', now())`);
    expect(await causeOf(attempt)).toBe("a change to person was not recorded");
  });

  it("private columns aside: a first sign-in is nothing for the ledger", async () => {
    await database().execute(sql`update person set email_verified = now() where id = ${project.lead.personId}`);
    before = await tracesInDatabase();
  });
});

describe("the application's role", () => {
  it.each([
    "set session_replication_role = replica",
    "alter table ledger_entry disable trigger all",
    "drop trigger ledger_entry_kept on ledger_entry",
    "alter table member disable trigger member_recorded",
    "drop table ledger_entry",
    "create table public.sneaked (id integer)",
    "create or replace function refuse_rewriting() returns trigger language plpgsql as 'begin return new; end'",
    "delete from drizzle.__drizzle_migrations",
  ])("may not: %s", async (statement) => {
    expect(await causeOf(database().execute(sql.raw(statement)))).toMatch(/permission denied|must be owner/);
  });
});

async function causeOf(attempt: Promise<unknown>): Promise<string> {
  const refusal = (await refusalOf(attempt)) as Error;
  return refusal.cause instanceof Error ? refusal.cause.message : refusal.message;
}
