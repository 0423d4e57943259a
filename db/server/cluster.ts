import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Account } from "./account";
import { binaries } from "./binaries";
import { ownerRole } from "./roles";

export type Server = { port: number; ended: Promise<void>; stop(): Promise<void> };

type ClusterOptions = { data: string; password: string; account: Account; sync: boolean };
type ServerOptions = {
  data: string;
  log: string;
  account: Account;
  settings: string[];
  port?: number;
  removeAfter?: string;
};

const keeper = fileURLToPath(new URL("./keeper.mjs", import.meta.url));

/** Makes the folder of a new server, whole or not at all. Answers whether there was anything to make. */
export async function createCluster({ data, password, account, sync }: ClusterOptions): Promise<boolean> {
  if (existsSync(data)) return false;
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  for (const path of [unfinished, passwordFile]) await handOver(path, account);
  try {
    const { initdb } = await binaries();
    const started = account.run(initdb, [
      `--pgdata=${unfinished}`,
      `--username=${ownerRole}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(sync ? [] : ["--no-sync"]),
    ]);
    await promisify(execFile)(started.command, started.args, { ...started.options, env: plainEnvironment() });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, data);
  return true;
}

/** Starts the server under a keeper, a small process that stops it properly even when this one is killed. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = options.port ?? (await freePort());
  const { postgres, pg_ctl } = await binaries();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", ...options.settings];
  const args = ["-D", options.data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const server = { ...options.account.run(postgres, args), data: options.data, pg_ctl };
  await (await open(options.log, "w", 0o600)).close();
  const orders = JSON.stringify({ ...server, log: options.log, removeAfter: options.removeAfter });
  const child = spawn(process.execPath, [keeper, orders], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    env: plainEnvironment(),
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await untilReady(child, options);
  const stop = async () => {
    child.stdin?.end();
    await ended;
  };
  return { port, ended, stop };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return (address as { port: number }).port;
}

/** The eighth line of postmaster.pid is where PostgreSQL says how far it has come; pg_ctl looks there too. */
async function untilReady(child: ChildProcess, { data, log }: ServerOptions): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const lines = await readFile(join(data, "postmaster.pid"), "utf8").then(
      (text) => text.split("\n"),
      () => [],
    );
    if (lines[7]?.trim() === "ready") return;
    await pause(30);
  }
  const said = await readFile(log, "utf8").catch(() => "");
  throw new Error(`PostgreSQL did not start.\n${said.trim().split("\n").slice(-5).join("\n")}`);
}

async function handOver(path: string, { owner }: Account): Promise<void> {
  if (owner) await chown(path, owner.uid, owner.gid);
}

/** PostgreSQL needs none of the application's settings, and must not be led astray by PGDATA and its like. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TMPDIR, TEMP } = process.env;
  return { PATH, SystemRoot, TMPDIR, TEMP, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv;
}
