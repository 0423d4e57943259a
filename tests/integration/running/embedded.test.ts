import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { type Embedded, reachEmbedded, startEmbedded } from "@/db/embedded";

let dataDir: string;
const say = () => {};

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "alongside-running-"));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it("keeps its secrets to itself", async () => {
  await using(await startEmbedded({ dataDir, say }));
  expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
});

it("gives the application a role that may change nothing about the server", async () => {
  const { appUrl } = await using(await startEmbedded({ dataDir, say }));
  const [role] = await ask(
    appUrl,
    "select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user",
  );
  expect(role).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false });
});

it("refuses a second start on the same folder in one sentence, and leads short work to the running one", async () => {
  const running = await using(await startEmbedded({ dataDir, say }));
  const refused = `Alongside is already running with the data in ${dataDir}: stop it first, or set DATA_DIR.`;
  await expect(startEmbedded({ dataDir, say })).rejects.toThrow(refused);
  expect((await reachEmbedded({ dataDir, say })).appUrl).toBe(running.appUrl);
});

it("keeps what was saved when the process that started it is killed, and leaves no server behind", async () => {
  const { holder, ownerUrl } = await startElsewhere();
  await ask(ownerUrl, "create table kept (word text)", "insert into kept values ('saved')");
  const server = serverProcess();
  await kill(holder, "SIGKILL");
  const { ownerUrl: again } = await using(await startEmbedded({ dataDir, say }));
  expect(await ask(again, "select word from kept")).toEqual([{ word: "saved" }]);
  expect(isAlive(server)).toBe(false);
});

it("keeps what was saved when the server itself is killed", async () => {
  const first = await startEmbedded({ dataDir, say });
  await ask(first.ownerUrl, "create table kept_too (word text)", "insert into kept_too values ('saved')");
  process.kill(serverProcess(), "SIGKILL");
  await first.ended;
  await first.stop();
  const second = await using(await startEmbedded({ dataDir, say }));
  expect(await ask(second.ownerUrl, "select word from kept_too")).toEqual([{ word: "saved" }]);
});

async function using(embedded: Embedded): Promise<Embedded> {
  onTestFinished(() => embedded.stop());
  return embedded;
}

async function startElsewhere(): Promise<{ holder: ChildProcess; ownerUrl: string }> {
  const holder = fork("tests/support/held-database.ts", [dataDir], { execArgv: ["--import", "tsx"] });
  const [ownerUrl] = await once(holder, "message");
  return { holder, ownerUrl };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

function serverProcess(): number {
  return Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs the statements one after the other and answers with the rows of the last. */
async function ask(url: string, ...statements: string[]): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = [...(await sql.unsafe(statement))];
    return rows;
  } finally {
    await sql.end();
  }
}
