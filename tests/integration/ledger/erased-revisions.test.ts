import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { database } from "@/db/client";
import { env } from "@/lib/env";
import { erasingVerbs } from "@/lib/ledger/erasing-verbs";
import { verifyLedger } from "@/lib/ledger/verify";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { aProject } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { erase } from "@/tests/support/someone-to-erase";
import { prepareToTamper, tamper } from "@/tests/support/tampering";

vi.setConfig({ hookTimeout: 60_000 });

const emptied = "snapshot = null, nonce = null, erased_at = now()";
const refused = /permission denied|is refused: what was recorded is never changed/;

let note: string;
let erasedSeat: string;

beforeAll(async () => {
  await freshDatabase();
  await aFullProject();
  const project = await aProject();
  await erase(project);
  note = (await ownerSql`select id from area_note`)[0]?.id;
  erasedSeat = (await ownerSql`select id from member where person_id = ${project.member.personId}`)[0]?.id;
});
afterAll(dropDatabase);

describe("the database", () => {
  it.each([
    ["without an entry that erases", `update revision set ${emptied} where entity_kind = 'area-note'`],
    [
      "the very revision that says so",
      `update revision set ${emptied} where erased_at is null and entity_kind = 'person'`,
    ],
    ["only its words", "update revision set snapshot = null, erased_at = now() where number = 1"],
    ["only its nonce", "update revision set nonce = null where number = 1"],
    ["no, but marks it", "update revision set erased_at = now() where erased_at is null"],
    [
      "no, but fills one again",
      `update revision set snapshot = '{}', nonce = 'a', erased_at = null where erased_at is not null`,
    ],
    ["no, but moves one", "update revision set number = number + 100 where erased_at is not null"],
    ["no, but marks it anew", "update revision set erased_at = now() where erased_at is not null"],
  ])("refuses to empty a revision %s: to the application and to the owner", async (_what, statement) => {
    expect(await causeOf(database().execute(sql.raw(statement)))).toMatch(refused);
    expect(await causeOf(ownerSql.unsafe(statement))).toMatch(refused);
  });

  it("empties nothing through its own function where nothing was erased", async () => {
    await database().execute(sql`select erase_revisions('area-note', ${note})`);
    expect(await ownerSql`select from revision where entity_kind = 'area-note' and snapshot is null`).toHaveLength(0);
  });

  it("empties nothing of another thing: an entry that erases speaks of one thing alone", async () => {
    const entry = await ownerSql`select * from ledger_entry where entity_id = ${erasedSeat} and verb = 'account.erase'`;
    expect(entry).toHaveLength(1);
    await database().execute(
      sql`select erase_revisions('member', ${note}), erase_revisions('area-note', ${erasedSeat})`,
    );
    expect(await ownerSql`select from revision where entity_kind = 'area-note' and snapshot is null`).toHaveLength(0);
  });

  it("knows the same verbs as the ledger's code", async () => {
    const [found] = await ownerSql`select pg_get_functiondef('erased_until'::regproc) as code`;
    expect([...String(found?.code).matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, verb]) => verb)).toEqual([
      ...erasingVerbs,
    ]);
  });
});

describe("verification, of what was done past every guard", () => {
  beforeAll(prepareToTamper);

  it("finds nothing where someone was erased", async () => {
    expect(await tamper(async () => {})).toEqual([]);
    expect((await verifyLedger(env().ledgerKey)).erased).toBeGreaterThan(0);
  });

  it.each([
    [
      "emptied, and no entry says that it was erased",
      `update revision set ${emptied} where entity_kind = 'area-note' and number = 1`,
    ],
    ["only partly emptied", "update revision set nonce = 'a' where entity_kind = 'member' and erased_at is not null"],
    [
      "emptied and not marked",
      "update revision set erased_at = null where entity_kind = 'member' and erased_at is not null",
    ],
    [
      "the revision that says that it was erased",
      `update revision set ${emptied} where erased_at is null and entity_kind = 'member'
      and entity_id in (select entity_id from revision where erased_at is not null)`,
    ],
  ])("calls it edited: %s", async (_what, statement) => {
    const findings = await tamper((sql) => sql.unsafe(statement), ["revision"]);
    expect(findings.map(({ kind }) => kind)).toContain("edited");
  });

  it("calls it edited when the verb of an entry is made to erase", async () => {
    const findings = await tamper(
      async (sql) => {
        await sql.unsafe(`update revision set ${emptied} where entity_kind = 'area-note' and number = 1`);
        await sql`update ledger_entry set verb = 'account.erase' where entity_kind = 'area-note' and revision_id in (
        select id from revision where entity_kind = 'area-note' and number = 2)`;
      },
      ["revision", "ledger_entry"],
    );
    expect(findings.map(({ what }) => what)).toContain("The entry is not what it was.");
  });

  it("calls it edited when what was sealed is gone and nobody was erased", async () => {
    const findings = await tamper(
      (sql) => sql`update signature set sealed = null, name_key = '' where helper_id is null`,
      ["signature"],
    );
    expect(findings).toMatchObject([{ kind: "edited", what: "What was sealed is gone, yet no entry erased it." }]);
  });
});

async function causeOf(attempt: Promise<unknown>): Promise<string> {
  const refusal = (await refusalOf(attempt)) as Error;
  return refusal.cause instanceof Error ? refusal.cause.message : refusal.message;
}
