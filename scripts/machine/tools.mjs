import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pinnedNode, root } from "./install.mjs";

const running = new Set();

/** The command line of a program that an installed package brings, on the pinned Node. */
export function tool(packageName, program = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return [pinnedNode, join(folder, typeof bin === "string" ? bin : bin[program])];
}

/** Runs a program to its end. What it says is shown as it comes, or kept out of sight and handed back. */
export function run([command, ...first], args, { env = {}, show = false } = {}) {
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    env: { ...plainEnvironment(), ...env },
    stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  running.add(child);
  let output = "";
  child.stdout?.on("data", (piece) => (output += piece));
  child.stderr?.on("data", (piece) => (output += piece));
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 1, output: output + error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  }).finally(() => running.delete(child));
}

/** What is running ends with us, and gets the time to put away what it has opened. */
export async function endWhatRuns() {
  const children = [...running];
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(children.map((child) => new Promise((resolve) => child.once("close", resolve))));
}

/** Programs inside programs meet the pinned Node first, and nobody's NODE_ENV. */
function plainEnvironment() {
  const { NODE_ENV, NODE_OPTIONS, ...env } = process.env;
  const path = [join(root, "node_modules/node/bin"), join(root, "node_modules/.bin"), env.PATH ?? env.Path];
  return { ...env, PATH: path.join(delimiter), NEXT_TELEMETRY_DISABLED: "1" };
}
