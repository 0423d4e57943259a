import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { endWithParent, next, root } from "./places";

export type Pages = { ready: Promise<void>; ended: Promise<void>; stop(): Promise<void> };

/** Serves the built pages, in a process group of its own so that Ctrl-C leaves the order of stopping to us. */
export function servePages(host: string, port: number, settings: Record<string, string>): Pages {
  const env = { ...process.env, ...settings, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, ["--import", endWithParent, next, "start", "-H", host, "-p", String(port)], {
    cwd: root,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const said = listen(child);
  const ready = untilHealthy(child, localAddress(host, port), said).then(said.passOn);
  return { ready, ended, stop: () => stop(child, ended) };
}

/** Next's own greeting stays out of sight; what it says after that is worth reading. */
function listen(child: ChildProcess) {
  let before = "";
  let passing = false;
  const hear = (piece: Buffer, onto: NodeJS.WriteStream) => {
    if (passing) onto.write(piece);
    else before += piece;
  };
  child.stdout?.on("data", (piece) => hear(piece, process.stdout));
  child.stderr?.on("data", (piece) => hear(piece, process.stderr));
  return {
    text: () => before.trim(),
    passOn: () => {
      passing = true;
    },
  };
}

async function untilHealthy(child: ChildProcess, address: string, said: { text(): string }): Promise<void> {
  const patience = Date.now() + 60_000;
  let answer = "";
  while (child.exitCode === null && child.signalCode === null && Date.now() < patience) {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    if (response?.ok) return;
    answer = (await response?.text().catch(() => "")) ?? "";
    await pause(100);
  }
  child.kill("SIGKILL");
  throw new Error([said.text(), answer.slice(0, 2000), "The pages did not come up."].filter(Boolean).join("\n"));
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(force);
}

function localAddress(host: string, port: number): string {
  const anywhere = host === "0.0.0.0" || host === "::";
  return `http://${anywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host}:${port}`;
}
