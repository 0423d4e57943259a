import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { workHere } from "@/lib/jobs/work-here";
import { startWorker } from "@/lib/jobs/worker";
import { ownerSql } from "@/tests/support/database";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { laterOn, workThroughJobs } from "@/tests/support/jobs";
import { aName, aProject, emailOf, type Project } from "@/tests/support/network";

const pinnedNode = join("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
const server = databaseAndMail();
let project: Project;

beforeAll(async () => {
  process.env.WORKER = "off";
  project = await aProject();
  await workThroughJobs();
});

async function invite(): Promise<string> {
  const name = aName("Noor Haddad");
  await sendInvitation(project.lead, project.slug, { name, email: emailOf(name) });
  return emailOf(name);
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 1) {
    if (waited > 150) throw new Error("It did not come to that.");
    await pause(100);
  }
}

const waiting = async () =>
  (await ownerSql`select state from pgboss.job where name = 'mail' and state in ('created', 'retry', 'active')`).length;

describe("npm run worker", () => {
  test("that is killed when a mail has gone out and is not noted yet: it goes out a second time, under the same Message-ID", async () => {
    const worker = runWorker();
    server.onTaken = () => {
      worker.kill("SIGKILL");
    };
    const email = await invite();
    await once(worker, "exit");
    server.onTaken = () => {};
    expect(server.to(email)).toHaveLength(1);
    expect(await waiting()).toBe(1);
    expect(await workThroughJobs(), "nobody knows yet that it was given up").toEqual({ done: 0, failed: 0 });
    await laterOn();
    await laterOn();
    await workThroughJobs();
    await laterOn();
    await workThroughJobs();
    const [first, second, third] = server.to(email).map(({ head }) => /^Message-ID: (.+)$/im.exec(head)?.[1]);
    expect(first).toMatch(/^<[0-9a-f-]{36}@/);
    expect([second, third]).toEqual([first, undefined]);
  });

  test("finishes what it has begun when it is told to stop, and ends", async () => {
    const worker = runWorker();
    const email = await invite();
    server.onTaken = async () => {
      worker.kill("SIGTERM");
      await pause(500);
    };
    const [code] = await once(worker, "exit");
    server.onTaken = () => {};
    expect(code).toBe(0);
    expect(server.to(email)).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  function runWorker(): ChildProcess {
    const env = { ...process.env, NODE_OPTIONS: "" };
    return spawn(pinnedNode, ["--import", "tsx", "scripts/worker.ts"], { env, stdio: "ignore" });
  }
});

describe("The server", () => {
  test("with WORKER=off works on nothing; a worker does", async () => {
    const email = await invite();
    workHere();
    await pause(3000);
    expect(server.to(email)).toEqual([]);
    const worker = startWorker();
    await until(async () => (await waiting()) === 0);
    await worker.stop();
    expect(server.to(email)).toHaveLength(1);
  });

  test("sends a mail once, though two workers are at work", async () => {
    const workers = [startWorker(), startWorker()];
    const emails = await Promise.all(Array.from({ length: 12 }, invite));
    await until(async () => (await waiting()) === 0);
    await Promise.all(workers.map((worker) => worker.stop()));
    for (const email of emails) expect(server.to(email)).toHaveLength(1);
  });

  test("goes on by itself when its connection was cut", async () => {
    const worker = startWorker();
    await invite();
    await until(async () => (await waiting()) === 0);
    await ownerSql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'alongside-jobs' and datname = current_database()`;
    const email = await invite();
    await until(async () => (await waiting()) === 0);
    await worker.stop();
    expect(server.to(email)).toHaveLength(1);
  });
});
