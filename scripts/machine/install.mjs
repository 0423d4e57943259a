// Begins on whatever Node there is, with nothing installed: built-ins only.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that the project is pinned to; it comes with the other packages. */
export const pinnedNode = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** Brings node_modules in line with package-lock.json. Answers false, having said why, when it could not. */
export async function install(say) {
  if (isUpToDate()) return true;
  say("Installing what it needs. The first time this takes a few minutes.");
  const { code, output } = await runNpmCarefully(["--include=dev", "--engine-strict=false", "--no-audit", "--no-fund"]);
  if (code === 0 && existsSync(pinnedNode)) return true;
  console.error(output);
  console.error("The packages could not be installed: the lines above are what npm said about it.");
  return false;
}

/**
 * A registry that lacks the builds for other machines leaves them out of the lock, and "npm ci" then refuses it with
 * EUSAGE. "npm install" takes the same versions from the same lock and lets those go.
 */
async function runNpmCarefully(options) {
  const clean = await runNpm(["ci", ...options]);
  if (clean.code === 0 || !clean.output.includes("EUSAGE")) return clean;
  return runNpm(["install", "--no-save", ...options]);
}

function isUpToDate() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  if (!wanted || !present || !existsSync(pinnedNode)) return false;
  return Object.entries(wanted).every(([path, one]) => {
    if (path === "") return true;
    if (!present[path]) return one.optional || one.devOptional || one.peer;
    return present[path].version === one.version && present[path].integrity === one.integrity;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}

function runNpm(args) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const env = { ...process.env, NODE_ENV: "" };
  const options = { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], windowsHide: true };
  // npm names itself and its Node to the scripts it runs: the pinned one may be about to be replaced.
  const child = npm && node ? spawn(node, [npm, ...args], options) : spawn("npm", args, { ...options, shell: true });
  return new Promise((resolve) => {
    let output = "";
    child.stdout.on("data", (piece) => (output += piece));
    child.stderr.on("data", (piece) => (output += piece));
    child.once("error", (error) => resolve({ code: 1, output: output + error.message }));
    child.once("close", (code) => resolve({ code, output }));
  });
}
