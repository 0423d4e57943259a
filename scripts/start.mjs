// npm start: installs what is missing, then hands over to serve.ts on the pinned Node.
import { spawn } from "node:child_process";
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

// npm may be killed without a word to this process.
if (process.env.npm_lifecycle_event) {
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && stop("SIGTERM"), 500).unref();
}
