import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { next, root } from "./places";

const stamp = join(root, ".next/built-from");
const notBuilt = new Set([
  "node_modules",
  "tests",
  "docs",
  "scripts",
  "test-results",
  "playwright-report",
  "next-env.d.ts",
]);

/** Builds the pages for use, unless they are built from exactly these sources already. */
export async function buildIfNeeded(say: (line: string) => void): Promise<void> {
  const sources = await fingerprint();
  if ((await readFile(stamp, "utf8").catch(() => "")) === sources) return;
  say("Building the pages. This takes about a minute.");
  await rm(stamp, { force: true });
  await build();
  await writeFile(stamp, sources);
}

function build(): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [next, "build"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  process.once("exit", () => child.kill());
  let output = "";
  const hear = (piece: Buffer) => {
    output += piece;
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${output}\nThe pages could not be built.`)),
    );
  });
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await sourcesIn("."))
    hash
      .update(path)
      .update("\0")
      .update(await readFile(join(root, path)))
      .update("\0");
  return hash.digest("hex");
}

async function sourcesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || notBuilt.has(entry.name) || /\.(md|tsbuildinfo)$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await sourcesIn(path)));
    if (entry.isFile()) found.push(path);
  }
  return found;
}
