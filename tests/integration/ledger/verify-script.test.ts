import { execFile } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { cutTail } from "@/tests/support/cut-tail";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { now, type Project } from "@/tests/support/network";
import { pastEveryGuard } from "@/tests/support/tampering";

const pinnedNode = join("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

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
    expect(said).toMatch(/\d+ entries in \d+ chains, \d+ records, 1 checkpoints, 0 erased revisions\./);
    expect(said).toContain("Everything is as it was recorded.");
    expect(code).toBe(0);
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
    expect(complained).toMatch(new RegExp(`^edited: project ${project.id} entry 2\\. .*\\nAnd 1 more\\.`));
    expect(code).toBe(1);
  });

  it("says in one sentence which setting is missing", async () => {
    const { code, complained } = await verify({ LEDGER_KEY: "" });
    expect(complained).toMatch(/^LEDGER_KEY is missing: .*\.\n$/);
    expect(code).toBe(1);
  });
});

/** The settings of this test are its own environment: see freshDatabase. */
function verify(settings: Record<string, string> = {}): Promise<{ code: number; said: string; complained: string }> {
  const options = { env: { ...process.env, NODE_OPTIONS: "", ...settings } };
  return new Promise((resolve) => {
    const child = execFile(
      pinnedNode,
      ["--import", "tsx", "scripts/verify-ledger.ts"],
      options,
      (_error, said, complained) => resolve({ code: child.exitCode ?? -1, said, complained }),
    );
  });
}
