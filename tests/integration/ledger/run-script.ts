import { execFile } from "node:child_process";
import { join } from "node:path";

const pinnedNode = join("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

export type Ended = { code: number; said: string; complained: string };

/** Runs a script of this repository to its end. Its settings are the test's own environment: see freshDatabase. */
export function runScript(name: string, given: string[] = [], settings: Record<string, string> = {}): Promise<Ended> {
  const options = { env: { ...process.env, NODE_OPTIONS: "", ...settings } };
  return new Promise((resolve) => {
    const child = execFile(
      pinnedNode,
      ["--import", "tsx", `scripts/${name}.ts`, ...given],
      options,
      (_error, said, complained) => resolve({ code: child.exitCode ?? -1, said, complained }),
    );
  });
}
