import type postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import type { Project } from "@/tests/support/network";
import { prepareToTamper, tamper } from "@/tests/support/tampering";

let project: Project;
let last: number;

beforeAll(async () => {
  await freshDatabase();
  project = await aFullProject();
  await prepareToTamper();
  const [head] = await ownerSql`select seq::integer from ledger_head where chain_id = ${project.id}`;
  last = head?.seq;
});
afterAll(dropDatabase);

const entry = (seq: number) => `project ${project.id} entry ${seq}`;

type Sql = postgres.TransactionSql;
const remove = (sql: Sql, seq: number) => sql`delete from ledger_entry where chain_id = ${project.id} and seq = ${seq}`;
const renumber = (sql: Sql, from: number, to: number) =>
  sql`update ledger_entry set seq = ${to} where chain_id = ${project.id} and seq = ${from}`;

describe("an entry that is removed", () => {
  it("from the middle of a chain is found where the chain goes on", async () => {
    expect((await tamper((sql) => remove(sql, 4)))[0]).toMatchObject({ kind: "broken", where: entry(5) });
  });

  it("from its beginning is found", async () => {
    expect((await tamper((sql) => remove(sql, 1)))[0]).toMatchObject({ kind: "broken", where: entry(2) });
  });

  it("from its end is found by the head", async () => {
    const findings = await tamper((sql) => remove(sql, last));
    expect(findings[0]).toMatchObject({ kind: "broken", where: `project ${project.id}` });
  });

  it("is found also when the others close the gap", async () => {
    const findings = await tamper(async (sql) => {
      await remove(sql, 4);
      for (let seq = 5; seq <= last; seq += 1) await renumber(sql, seq, seq - 1);
    });
    expect(findings[0]).toMatchObject({ kind: "broken", where: entry(4) });
  });

  it("is found with its whole chain gone but for the head, and but for the entries", async () => {
    const withoutEntries = await tamper((sql) => sql`delete from ledger_entry where chain_id = ${project.id}`);
    const withoutHead = await tamper((sql) => sql`delete from ledger_head where chain_id = ${project.id}`);
    for (const findings of [withoutEntries, withoutHead]) {
      expect(findings[0]).toMatchObject({ kind: "broken", where: `project ${project.id}` });
    }
  });
});

describe("an entry that is put in", () => {
  const copyOf = (sql: Sql, from: number, to: number) =>
    sql`insert into ledger_entry select chain_kind, chain_id, ${to}, at, actor_id, on_behalf_of, verb, entity_kind,
      entity_id, revision_id, digest, prev_hash, hash from ledger_entry where chain_id = ${project.id} and seq = ${from}`;

  it("behind the last one is found", async () => {
    const findings = await tamper((sql) => copyOf(sql, 3, last + 1));
    expect(findings[0]).toMatchObject({ kind: "broken", where: entry(last + 1) });
  });

  it.each([0, -1])("before the first, as number %d, is found", async (seq) => {
    const findings = await tamper((sql) => copyOf(sql, 3, seq));
    expect(findings[0]).toMatchObject({ kind: "broken", where: entry(seq) });
  });

  it("between two others is found", async () => {
    const findings = await tamper(async (sql) => {
      for (let seq = last; seq >= 4; seq -= 1) await renumber(sql, seq, seq + 1);
      await copyOf(sql, 2, 4);
    });
    expect(findings[0]).toMatchObject({ kind: "broken", where: entry(4) });
  });
});

describe("two entries that changed places", () => {
  it("are found as moved, not as edited", async () => {
    const findings = await tamper(async (sql) => {
      await renumber(sql, 3, 9999);
      await renumber(sql, 4, 3);
      await renumber(sql, 9999, 4);
    });
    expect(findings[0]).toMatchObject({ kind: "broken", where: entry(3) });
  });
});

describe("a head", () => {
  it("that is wound back is found", async () => {
    const findings = await tamper(
      (sql) => sql`update ledger_head set seq = e.seq, hash = e.hash from ledger_entry e
        where ledger_head.chain_id = ${project.id} and e.chain_id = ${project.id} and e.seq = 2`,
    );
    expect(findings).toEqual([expect.objectContaining({ kind: "broken", where: `project ${project.id}` })]);
  });
});
