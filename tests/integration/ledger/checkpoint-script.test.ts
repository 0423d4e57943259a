import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { env } from "@/lib/env";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { cutTail } from "@/tests/support/cut-tail";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import type { Project } from "@/tests/support/network";
import { pastEveryGuard } from "@/tests/support/tampering";
import { deleteProject } from "./delete-project";
import { type Ended, runScript } from "./run-script";

// Each run of a script starts a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let file: string;
let project: Project;
let written: Ended;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "checkpoint-"));
  file = join(folder, "kept.json");
  await freshDatabase();
  project = await aFullProject();
  written = await runScript("checkpoint", ["--out", file]);
});
afterAll(dropDatabase);
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (...given: string[]) => runScript("verify-ledger", given);

function anotherFile(text: string): string {
  const name = join(folder, "another.json");
  writeFileSync(name, text);
  return name;
}

describe("npm run checkpoint", () => {
  it("makes a checkpoint, and writes it to a file", async () => {
    expect(written).toMatchObject({ code: 0, said: expect.stringContaining("Checkpoint 1 is in ") });
    const rows = await ownerSql`select number, signature from checkpoint`;
    expect(rows).toEqual([{ number: 1, signature: JSON.parse(readFileSync(file, "utf8")).signature }]);
  });

  it("writes over nothing", async () => {
    const before = readFileSync(file, "utf8");
    const { code, complained } = await runScript("checkpoint", ["--out", file]);
    expect({ code, complained }).toEqual({ code: 1, complained: `${file} is there already: name a new file.\n` });
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("says how it is used, and where it cannot write", async () => {
    expect(await runScript("checkpoint")).toMatchObject({ code: 1, complained: expect.stringMatching(/^Use: /) });
    const nowhere = join(folder, "missing", "kept.json");
    expect(await runScript("checkpoint", ["--out", nowhere])).toMatchObject({
      code: 1,
      complained: `${nowhere} cannot be written.\n`,
    });
  });
});

describe("npm run verify:ledger -- --against FILE", () => {
  it("finds nothing while everything is still there, also when more came since", async () => {
    await makeCheckpoint(env().ledgerKey);
    const { code, said } = await verify("--against", file);
    expect(said).toContain("Held against checkpoint 1, which was kept elsewhere.");
    expect(said).toContain("Everything here is as it was recorded.");
    expect(code).toBe(0);
  });

  it("finds a file that was changed", async () => {
    const kept = JSON.parse(readFileSync(file, "utf8"));
    const { code, complained } = await verify("--against", anotherFile(JSON.stringify({ ...kept, heads: [] })));
    expect(complained).toMatch(/^forged: checkpoint 1 of /);
    expect(code).toBe(1);
  });

  it.each([
    ["no JSON", "checkpoint"],
    ["no checkpoint", "{}"],
  ])("says it when the file holds %s", async (_what, text) => {
    const { code, complained } = await verify("--against", anotherFile(text));
    expect({ code, complained }).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/ holds no checkpoint: /),
    });
  });

  it("says it when there is no such file", async () => {
    const { code, complained } = await verify("--against", join(folder, "missing.json"));
    expect({ code, complained }).toMatchObject({ code: 1, complained: expect.stringMatching(/ cannot be read\.\n$/) });
  });

  it("finds a tail that was cut together with all checkpoints, which nothing else tells", async () => {
    await pastEveryGuard(async (sql) => {
      await cutTail(sql, project.id);
      await sql`delete from checkpoint`;
    });
    const blind = await verify();
    expect(blind.said).toContain(
      "There is no checkpoint: a tail that was cut off or written anew could not be noticed.",
    );
    expect(blind.code).toBe(0);
    const { code, complained } = await verify("--against", file);
    expect(complained).toMatch(/^truncated: checkpoint 1 of .*\nAnd 1 more\.\n$/);
    expect(code).toBe(1);
  });

  it("finds whole chains that were deleted together with all checkpoints", async () => {
    await pastEveryGuard((sql) => deleteProject(sql, project.id));
    expect((await verify()).code).toBe(0);
    await makeCheckpoint(env().ledgerKey);
    const { code, complained } = await verify("--against", file);
    expect(complained).toMatch(/^broken: checkpoint 1 of .* in its place here\.\nAnd 1 more\.\n$/);
    expect(code).toBe(1);
  });
});
