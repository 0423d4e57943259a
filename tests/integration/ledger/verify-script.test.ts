import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { env } from "@/lib/env";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { cutTail } from "@/tests/support/cut-tail";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { everyCommand } from "@/tests/support/every-command";
import { aFullProject } from "@/tests/support/full-project";
import { now, type Project } from "@/tests/support/network";
import { pastEveryGuard } from "@/tests/support/tampering";
import { runScript } from "./run-script";

// Each run of a script starts a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let project: Project;

beforeAll(async () => {
  await freshDatabase();
  project = await aFullProject();
  await makeCheckpoint(env().ledgerKey, now);
});
afterAll(dropDatabase);

describe("npm run verify:ledger", () => {
  it("says how much there is, and that everything is as it was recorded", async () => {
    const { code, said } = await verify();
    expect(said).toMatch(
      /\d+ entries in \d+ chains, \d+ records, 2 framework versions, 2 seals, 2 kept files, 1 checkpoints\./,
    );
    expect(said).toContain("Everything here is as it was recorded.");
    expect(code).toBe(0);
  });

  it("says how old the newest checkpoint is, and how much came after it", async () => {
    const another = await aFullProject();
    await makeCheckpoint(env().ledgerKey, new Date(Date.now() - 3 * 3_600_000));
    await everyCommand["gap.fill"].attempt(another.lead, another);
    const { said } = await verify();
    expect(said).toContain("The newest checkpoint is number 2, made 3 hours ago; entries after it: 1.");
  });

  it("ends with 1 and names the entry behind a cut, and the kind", async () => {
    await pastEveryGuard((sql) => cutTail(sql, project.id));
    const { code, complained } = await verify();
    expect(complained).toMatch(new RegExp(`^truncated: project ${project.id} entry \\d+\\. `));
    expect(code).toBe(1);
  });

  it("names the first bad entry, and says how many more there are", async () => {
    await pastEveryGuard(
      (sql) => sql`update ledger_entry set verb = 'gap.add' where chain_id = ${project.id} and seq = 2`,
    );
    const { code, complained } = await verify();
    expect(complained).toMatch(new RegExp(`^edited: project ${project.id} entry 2\\. .*\\nAnd 2 more\\.`));
    expect(code).toBe(1);
  });

  it("says in one sentence which setting is missing", async () => {
    const { code, complained } = await verify({ LEDGER_KEY: "" });
    expect(complained).toMatch(/^LEDGER_KEY is missing: .*\.\n$/);
    expect(code).toBe(1);
  });
});

const verify = (settings: Record<string, string> = {}) => runScript("verify-ledger", [], settings);
