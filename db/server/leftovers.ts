import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** After a hard end the old server may still run, or its process number may belong to something else by now. */
export async function settleWhatWasLeft(data: string, say: (line: string) => void): Promise<void> {
  const file = join(data, "postmaster.pid");
  const lines = await readFile(file, "utf8").then(
    (text) => text.split("\n"),
    () => undefined,
  );
  if (!lines) return;
  const pid = Number(lines[0]);
  if (!(await gone(pid, data, 3000))) {
    say("Stopping a database that was left running.");
    process.kill(pid, "SIGINT");
    if (!(await gone(pid, data, 30_000))) throw new Error(`The database left running as process ${pid} does not stop.`);
  } else {
    await disownNumber(file, lines);
  }
}

/**
 * PostgreSQL would refuse to start while any process of that number lives. The rest of the file stays: by it the
 * server makes sure that nothing of its former self still uses the data. Only its "ready" on line 8 is no longer true.
 */
async function disownNumber(file: string, lines: string[]): Promise<void> {
  const numberOfNoProcess = "99999999";
  await writeFile(file, [numberOfNoProcess, ...lines.slice(1, 7), ""].join("\n"));
}

async function gone(pid: number, data: string, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (commandOf(pid).includes(data)) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}

/** Empty when there is no such process, or only what remains of one. */
function commandOf(pid: number): string {
  if (!Number.isInteger(pid) || pid <= 1) return "";
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}
