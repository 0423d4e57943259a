// Runs PostgreSQL for as long as the process that started this one lives. Their bond is standard input: when it
// closes, even because that process was killed, the server is stopped properly.
import { spawn } from "node:child_process";
import { openSync, rmSync } from "node:fs";

const orders = JSON.parse(process.argv[2]);
const log = openSync(orders.log, "a");
const server = spawn(orders.command, orders.args, {
  ...orders.options,
  stdio: ["ignore", log, log],
  windowsHide: true,
});

server.once("error", () => end(1));
server.once("exit", (code) => end(code ?? 1));
process.stdin.once("close", stop).resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  if (process.platform === "win32") spawn(orders.pg_ctl, ["stop", "-D", orders.data, "-m", "fast"]);
  else server.kill("SIGINT");
  setTimeout(() => server.kill("SIGQUIT"), 30_000).unref();
}

function end(code) {
  if (orders.removeAfter) rmSync(orders.removeAfter, { recursive: true, force: true });
  process.exit(code);
}
