import { execFile } from "node:child_process";
import { createPrivateKey } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { GET } from "@/app/.well-known/alongside-keys.json/route";
import { env } from "@/lib/env";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { verifyLedger } from "@/lib/ledger/verify";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject } from "@/tests/support/network";

let dataDir: string;
const setting = () => Buffer.from(env().ledgerKey.export({ type: "pkcs8", format: "pem" })).toString("base64");
const keyIn = (file: string) => createPrivateKey(Buffer.from(readFileSync(file, "utf8"), "base64"));
const at = (name: string) => join(dataDir, name);

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "alongside-rotating-"));
  await freshDatabase();
  await aProject();
  await makeCheckpoint(env().ledgerKey);
});
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  await dropDatabase();
});

it("a new key is written where it was asked for, readable by its owner alone, and signs from then on", async () => {
  const { code, said } = await rotate({ out: at("new.key"), key: setting() });
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("signed checkpoint 2 as its last") });
  expect(said).toContain(`Set LEDGER_KEY to what is in ${at("new.key")}`);
  expect(statSync(at("new.key")).mode & 0o777).toBe(0o600);
  await makeCheckpoint(keyIn(at("new.key")));
  expect(await verifyLedger(keyIn(at("new.key")))).toMatchObject({ findings: [] });
});

it("a file that is there already stops it, before anything is changed", async () => {
  writeFileSync(at("kept.key"), "something of theirs");
  const { code, said } = await rotate({ out: at("kept.key"), key: setting() });
  expect({ code, said }).toEqual({ code: 1, said: `${at("kept.key")} is there already: name a new file.` });
  expect(readFileSync(at("kept.key"), "utf8")).toBe("something of theirs");
});

it("a key that was replaced replaces no other, and leaves no new key behind that signs nothing", async () => {
  const { code, said } = await rotate({ out: at("unused.key"), key: setting() });
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringContaining("LEDGER_KEY is not the key that was taken"),
  });
  expect(existsSync(at("unused.key"))).toBe(false);
});

it("a key that is kept beside the database is replaced there", async () => {
  const before = readFileSync(at("new.key"), "utf8").trim();
  writeFileSync(at("secrets.json"), JSON.stringify({ ledgerKey: before, appPassword: "kept" }));
  const { code, said } = await rotate({ out: at("newest.key"), key: before });
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("kept beside the database from now on") });
  const secrets = JSON.parse(readFileSync(at("secrets.json"), "utf8"));
  expect(secrets).toEqual({ ledgerKey: readFileSync(at("newest.key"), "utf8").trim(), appPassword: "kept" });
});

it("the old keys stay at the address where everyone can fetch them", async () => {
  const answer = await GET();
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const { keys, rotations } = await answer.json();
  expect({ keys: keys.length, rotations: rotations.length }).toEqual({ keys: 3, rotations: 2 });
});

function rotate({ out, key }: { out: string; key: string }): Promise<{ code: number; said: string }> {
  const settings = { ...process.env, DATA_DIR: dataDir, LEDGER_KEY: key };
  return new Promise((resolve) => {
    const args = ["--import", "tsx", "scripts/rotate-key.ts", "--out", out];
    execFile(process.execPath, args, { env: settings }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}`.trim() }),
    );
  });
}
