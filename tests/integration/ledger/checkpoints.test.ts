import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { makeCheckpoint, makeDailyCheckpoint } from "@/lib/ledger/checkpoint";
import { verifyLedger } from "@/lib/ledger/verify";
import { cutTail } from "@/tests/support/cut-tail";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { now, type Project } from "@/tests/support/network";
import { prepareToTamper, tamper } from "@/tests/support/tampering";

let project: Project;

beforeAll(async () => {
  await freshDatabase();
  project = await aFullProject();
  await makeCheckpoint(env().ledgerKey, now);
  await prepareToTamper();
});
afterAll(dropDatabase);

const named = { where: `checkpoint of ${now.toISOString()}` };

describe("a checkpoint", () => {
  it("that is genuine, with everything it saw still there, finds nothing", async () => {
    const verification = await verifyLedger(env().ledgerKey);
    expect(verification).toMatchObject({ checkpoints: 1, findings: [] });
  });

  it("finds a tail that was cut so well that nothing else tells", async () => {
    const findings = await tamper((sql) => cutTail(sql, project.id));
    expect(findings).toEqual([expect.objectContaining({ kind: "truncated" })]);
    const [head] = await ownerSql`select seq from ledger_head where chain_id = ${project.id}`;
    expect(findings[0]?.where).toBe(`project ${project.id} entry ${head?.seq}`);
  });

  it("finds nothing of it when it was made afterwards: that is why copies belong outside", async () => {
    const findings = await tamper(async (sql) => {
      await cutTail(sql, project.id);
      await sql`delete from checkpoint`;
    });
    expect(findings).toEqual([]);
  });

  it("finds a chain that is gone as a whole", async () => {
    const findings = await tamper(async (sql) => {
      await sql`delete from revision where id in (select revision_id from ledger_entry where chain_id = ${project.id})`;
      await sql`delete from ledger_entry where chain_id = ${project.id}`;
      await sql`delete from ledger_head where chain_id = ${project.id}`;
      for (const table of ["area_confirmation", "area_note", "signature", "gap", "member", "brief"]) {
        await sql`delete from ${sql(table)} where project_id = ${project.id}`;
      }
      await sql`delete from project where id = ${project.id}`;
    });
    expect(findings).toEqual([expect.objectContaining({ kind: "truncated" })]);
  });
});

describe("a forged checkpoint", () => {
  it.each([
    ["with other heads", "heads = '[]'"],
    ["with another moment", "at = at - interval '1 day'"],
    ["with a signature that is none", "signature = 'bm90IGEgc2lnbmF0dXJl'"],
    ["under another key", "public_key = 'MCowBQYDK2VwAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"],
  ])("%s is found", async (_how, change) => {
    const findings = await tamper((sql) => sql.unsafe(`update checkpoint set ${change}`));
    expect(findings).toEqual([expect.objectContaining({ kind: "forged" })]);
  });

  it("signed rightly, but with somebody else's key, is found and named", async () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    expect((await verifyLedger(privateKey)).findings).toEqual([expect.objectContaining({ kind: "forged", ...named })]);
  });
});

describe("the daily checkpoint", () => {
  it("is made once a day", async () => {
    const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
    for (const later of [1, 23.9, 24, 25, 48]) await makeDailyCheckpoint(env().ledgerKey, hours(later));
    const kept = await ownerSql`select at from checkpoint order by at`;
    expect(kept.map(({ at }) => at)).toEqual([now, hours(24), hours(48)]);
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  });
});
