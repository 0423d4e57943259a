import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { exportPack } from "@/lib/evidence/export-pack";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { growLedger } from "@/tests/support/large-project";
import { aProject, now, type Project } from "@/tests/support/network";
import { everything } from "@/tests/support/packs";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const mega = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "pack-"));
let project: Project;

beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  await growLedger(project, { voices: 5000, files: 14 });
  await exportPack(project.lead, project.slug, everything, now);
});
afterAll(dropDatabase);
afterAll(() => rmSync(folder, { recursive: true }));

it("a pack of 5,000 records and 200 MB of files takes less than 200 MB of memory to write, and to verify", async () => {
  const told = JSON.parse(await inItsOwnProcess(project.lead.personId, project.slug, join(folder, "large.zip")));
  expect(told.size).toBeGreaterThan(200 * mega);
  expect(told.findings).toBe(0);
  expect(told.written).toBeLessThan(200);
  expect(told.verified).toBeLessThan(200);
});

async function inItsOwnProcess(...given: string[]): Promise<string> {
  const node = ["--max-semi-space-size=8", "--import", "tsx", "tests/support/write-pack.ts"];
  const options = { env: { ...process.env, NODE_OPTIONS: "" } };
  const { stdout } = await promisify(execFile)("node_modules/node/bin/node", [...node, ...given], options);
  return stdout;
}
