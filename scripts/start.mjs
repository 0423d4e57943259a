// npm start: installs what is missing, then hands over to serve.ts on the pinned Node.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { install, pinnedNode, root } from "./machine/install.mjs";

if (!(await install((line) => console.log(line)))) process.exit(1);

// The channel is a bond: serve.ts stops everything when it closes, even because this process was killed.
const server = spawn(pinnedNode, ["--import", "tsx", join(root, "scripts/serve.ts")], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit", "ipc"],
});
server.once("error", () => process.exit(1));
server.once("exit", (code) => process.exit(code ?? 1));

const stop = (signal) => server.kill(signal);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

// npm may end without a word to this process: on SIGTERM it tells only the shell between them.
if (process.env.npm_lifecycle_event) {
  const npm = whoStartedUs();
  setInterval(() => whoStartedUs() !== npm && stop("SIGTERM"), 200).unref();
}

function whoStartedUs() {
  try {
    const [, name, parent] = readFileSync(`/proc/${process.ppid}/stat`, "utf8").match(/\((.*)\) \S (\d+)/s);
    return /^(sh|dash|ash|bash)$/.test(name) ? `${process.ppid} ${parent}` : String(process.ppid);
  } catch {
    // Not Linux: there the shell gives its place to this process.
    return String(process.ppid);
  }
}
