import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { type Checkpoint, makeCheckpoint, makeDailyCheckpoint, signCheckpoint } from "@/lib/ledger/checkpoint";
import { verifyLedger } from "@/lib/ledger/verify";
import { cutTail } from "@/tests/support/cut-tail";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { now, type Project } from "@/tests/support/network";
import { pastEveryGuard, prepareToTamper, tamper } from "@/tests/support/tampering";
import { deleteProject } from "./delete-project";

let project: Project;

beforeAll(async () => {
  await freshDatabase();
  project = await aFullProject();
  for (const hour of [0, 1, 2]) await makeCheckpoint(env().ledgerKey, hours(hour));
  await prepareToTamper();
});
afterAll(dropDatabase);

const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const named = (number: number, at: Date) => ({ where: `checkpoint ${number} of ${at.toISOString()}` });

describe("a checkpoint", () => {
  it("that is genuine, with everything it saw still there, finds nothing", async () => {
    const verification = await verifyLedger(env().ledgerKey);
    expect(verification).toMatchObject({ checkpoints: 3, findings: [] });
  });

  it("tells which one is the newest, and how much came after it", async () => {
    expect((await verifyLedger(env().ledgerKey)).newest).toEqual({ number: 3, at: hours(2), entriesAfter: 0 });
  });

  it("finds a tail that was cut so well that nothing else tells", async () => {
    const findings = await tamper((sql) => cutTail(sql, project.id));
    expect(findings.map(({ kind }) => kind)).toEqual(["truncated", "truncated", "truncated"]);
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
    const findings = await tamper((sql) => deleteProject(sql, project.id));
    expect(findings.map(({ kind }) => kind)).toEqual(["truncated", "truncated", "truncated"]);
  });

  it("has a number of its own also when several are made at once", async () => {
    for (const later of [3, 4, 5]) {
      await Promise.all([1, 2, 3, 4].map(() => makeCheckpoint(env().ledgerKey, hours(later))));
    }
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
    await pastEveryGuard((sql) => sql`delete from checkpoint where number > 3`);
  });
});

describe("a checkpoint that was removed", () => {
  it.each([1, 2])("is found by the one after it: number %d", async (number) => {
    const findings = await tamper((sql) => sql`delete from checkpoint where number = ${number}`);
    expect(findings).toEqual([expect.objectContaining({ kind: "broken", ...named(number + 1, hours(number)) })]);
  });

  it("is found also when the others close the gap", async () => {
    const findings = await tamper(async (sql) => {
      await sql`delete from checkpoint where number = 2`;
      await sql`update checkpoint set number = 2 where number = 3`;
    });
    expect(findings.map(({ kind }) => kind).sort()).toEqual(["broken", "forged"]);
  });
});

describe("checkpoints that changed places", () => {
  it("are found", async () => {
    const findings = await tamper((sql) =>
      sql.unsafe("update checkpoint set number = 4 - number + 10; update checkpoint set number = number - 10"),
    );
    expect(findings.map(({ kind }) => kind)).toContain("broken");
    expect(findings.map(({ kind }) => kind)).toContain("forged");
  });
});

describe("a checkpoint that was signed with this key, yet follows none of the others", () => {
  it("is found", async () => {
    const findings = await tamper(async (sql) => {
      const [second] = await sql<Checkpoint[]>`select number, at, heads from checkpoint where number = 2`;
      if (!second) throw new Error("There is no second checkpoint.");
      const another = signCheckpoint({ ...second, previous: "of another installation" }, env().ledgerKey);
      await sql`update checkpoint set previous = ${another.previous}, signature = ${another.signature} where number = 2`;
    });
    expect(findings).toEqual([
      expect.objectContaining({ kind: "broken", ...named(2, hours(1)) }),
      expect.objectContaining({ kind: "broken", ...named(3, hours(2)) }),
    ]);
  });
});

describe("a forged checkpoint", () => {
  it.each([
    ["with other heads", "heads = '[]'"],
    ["with heads that are none", "heads = '{}'"],
    ["with another moment", "at = at - interval '1 day'"],
    ["with a signature that is none", "signature = 'bm90IGEgc2lnbmF0dXJl'"],
    ["under another key", "public_key = 'MCowBQYDK2VwAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"],
  ])("%s is found", async (_how, change) => {
    const findings = await tamper((sql) => sql.unsafe(`update checkpoint set ${change} where number = 3`));
    expect(findings).toEqual([
      expect.objectContaining({ kind: "forged", where: expect.stringMatching(/^checkpoint 3 of /) }),
    ]);
  });

  it("signed rightly, but with somebody else's key, is found and named", async () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    const { newest, findings } = await verifyLedger(privateKey);
    expect(findings).toHaveLength(3);
    expect(findings[0]).toMatchObject({ kind: "forged", ...named(1, now) });
    expect(newest).toBeNull();
  });
});

describe("the daily checkpoint", () => {
  it("is made once a day", async () => {
    for (const later of [3, 25.9, 26, 27, 50]) await makeDailyCheckpoint(env().ledgerKey, hours(later));
    const kept = await ownerSql`select at from checkpoint order by at`;
    expect(kept.map(({ at }) => at)).toEqual([now, hours(1), hours(2), hours(26), hours(50)]);
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  });
});
