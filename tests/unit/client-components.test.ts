import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

type Read = (file: string) => string;

const fromDisk: Read = (file) => readFileSync(file, "utf8");
const clientFiles = globSync("app/**/*.{ts,tsx}").filter((file) => isClient(fromDisk(file)));

/** Next names these itself. */
const namedByNext = ["app/error.tsx", "app/global-error.tsx"];

/** Not schemas: forms in the browser do not carry the whole of zod along. */
const mayReach = [
  /^app\/error$/,
  /^app\/_ui\/(styles\/)?[\w-]+(\.css)?$/,
  /^app\/(.+\/)?_components\/[\w-]+(\.css)?$/,
  /^app\/(.+\/)?actions$/,
  /^lib\/[\w-]+\/(rules|words)$/,
  /^lib\/projects\/brief-parts$/,
  // An evidence pack is checked in the browser, by what the command line uses; loaded when it is needed.
  /^lib\/evidence\/verify\/[\w-]+$/,
  /^lib\/ledger\/(erasing-verbs|hashing|merkle)$/,
  /^(@noble\/(curves|hashes)\/[\w.]+|canonicalize|zod\/mini)$/,
  /^(react|react-dom|react-hook-form|@tanstack\/react-table|next\/link|next\/navigation)$/,
];

describe("a file that runs in the browser", () => {
  test.each(clientFiles.filter((file) => !namedByNext.includes(file)))("stands where one looks for it: %s", (file) => {
    expect(file).toMatch(/^app\/_ui\/|\/_components\//);
  });

  test.each(clientFiles)("brings along only building blocks, rules and words: %s", (file) => {
    expect(beyondReach(file, fromDisk)).toEqual([]);
  });

  test.each([
    ['import { addMember } from "@/lib/people/add-member";', "lib/people/add-member"],
    ['import { database } from "../../../db/client";', "db/client"],
    ['import { openProject } from "@/lib/projects/queries";', "lib/projects/queries"],
    ['export { sql } from "drizzle-orm";', "drizzle-orm"],
    ['const { env } = await import("@/lib/env");', "lib/env"],
    ['import "./part";', "lib/env"],
  ])("would be found out: %s", (line, reached) => {
    const written: Record<string, string> = {
      "app/projects/_components/rows.tsx": line,
      "app/projects/_components/part.tsx": 'import { env } from "@/lib/env";',
    };
    expect(beyondReach("app/projects/_components/rows.tsx", (file) => written[file] ?? "")).toEqual([reached]);
  });

  test("may know the types of anything", () => {
    const line =
      'import type { ProjectView } from "@/lib/projects/queries";\nimport { type Actor } from "@/lib/commands/actor";';
    expect(beyondReach("app/projects/_components/rows.tsx", () => line)).toEqual([]);
  });
});

/** What a file brings into the browser, itself or through what it imports, that does not belong there. */
function beyondReach(file: string, read: Read, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return importsOf(read(file)).flatMap((name) => {
    const module = fromRoot(name, file);
    if (!mayReach.some((pattern) => pattern.test(module))) return [module];
    const next = fileOf(module, read);
    return next === undefined || runsOnServer(read(next)) ? [] : beyondReach(next, read, seen);
  });
}

/** The modules that a file imports for more than their types. */
function importsOf(source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:([^"';]*?)\s+from\s+)?"([^"]+)"/gm);
  const named = [...statements].filter(([, names]) => !bringsTypesOnly(names)).map(([, , name = ""]) => name);
  const later = [...source.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, name = ""]) => name);
  return [...named, ...later];
}

function bringsTypesOnly(names: string | undefined): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names ?? "")?.[1];
  if (inBraces === undefined) return false;
  return inBraces.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type "));
}

function fromRoot(name: string, file: string): string {
  if (name.startsWith("@/")) return name.slice(2);
  return name.startsWith(".") ? join(dirname(file), name) : name;
}

function fileOf(module: string, read: Read): string | undefined {
  return [`${module}.ts`, `${module}.tsx`].find((file) => (read === fromDisk ? existsSync(file) : read(file) !== ""));
}

function isClient(source: string): boolean {
  return /^"use client";/m.test(source);
}

function runsOnServer(source: string): boolean {
  return /^"use server";/m.test(source);
}
