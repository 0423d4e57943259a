import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const take = "This file is pure: no database, no framework, no files, nothing that reads them.";
const clock = "This file is pure: no clock and no chance.";
const nouns = "Nouns read each other through queries.ts, rules.ts, schema.ts and words.ts, never through commands";
const byItself = "What works by itself does nothing of its own";
const rooms = "The rooms below the nouns know only what is pure in a noun";
const pages = "Pages and their parts read through queries.ts and never call a command";
const blocks = "Building blocks know nothing of projects, sign-in or the database";
const below = "The database stands below lib";
const fromTheRoot = "Name the other folder from the root";

/** What stands in a file, and what Biome says to it. */
const refused: [file: string, line: string, said: string][] = [
  ["lib/people/add-member.ts", 'import "@/lib/projects/write-brief";', nouns],
  ["lib/people/add-member.ts", 'export * from "@/lib/projects/write-brief";', nouns],
  ["lib/people/add-member.ts", 'await import("@/lib/projects/write-brief");', nouns],
  ["lib/people/add-member.ts", 'import "../projects/write-brief";', fromTheRoot],
  ["lib/people/add-member.ts", 'import "../../db/client";', fromTheRoot],
  ["lib/people/queries.ts", 'import "@/lib/checklist/confirm-area";', nouns],
  ["lib/people/queries.ts", 'import "@/lib/network/found-network";', nouns],
  ["lib/people/queries.ts", 'import "@/db/demo/fill";', "lib knows the database's client and schema"],
  ["lib/people/queries.ts", 'import "next/headers";', "lib does not know the web framework"],
  ["lib/people/queries.ts", 'import "next-auth/jwt";', "Only lib/auth knows next-auth"],
  ["lib/people/queries.ts", 'import "@/app/_ui/button";', "Nothing imports app"],
  ["lib/a-new-noun/do-something.ts", 'import "@/lib/people/add-member";', nouns],
  ["lib/checklist/rules/people.ts", 'import "../facts";', take],
  ["lib/checklist/rules/people.ts", 'import "@/lib/checklist/queries";', take],
  ["lib/checklist/rules/people.ts", 'import "@/lib/standing/facts";', take],
  ["lib/checklist/rules/people.ts", 'import "node:fs";', take],
  ["lib/checklist/rules/people.ts", 'import "node:child_process";', take],
  ["lib/checklist/rules/people.ts", "export const now = new Date();", clock],
  ["lib/checklist/rules/people.ts", "export const now = Date.now();", clock],
  ["lib/checklist/rules/people.ts", "export const clock = Date.now;", clock],
  ["lib/checklist/rules/people.ts", "export const chance = Math.random();", clock],
  ["lib/checklist/evaluate.ts", "export const setting = process.env.DEMO;", "Do not use the global variable process."],
  ["lib/projects/words.ts", 'import "./queries";', take],
  ["lib/projects/words.ts", 'import "./write-brief";', take],
  ["lib/projects/rules.ts", 'import "drizzle-orm/pg-core";', take],
  ["lib/projects/schema.ts", 'import "next/navigation";', take],
  ["lib/projects/schema.ts", 'import "react";', take],
  ["lib/policy/policy.ts", 'import "../../db/schema/people";', take],
  ["lib/policy/policy.ts", 'import "@/lib/env";', take],
  ["lib/framework/schema.ts", 'import "./keep-version";', take],
  ["lib/framework/schema.ts", 'import "@/lib/framework/queries";', take],
  [
    "lib/ledger/hashing.ts",
    'import { randomBytes } from "node:crypto";',
    "This file is pure: hashing is, chance is not.",
  ],
  ["lib/history/words.ts", 'import { recordInLedger } from "@/lib/ledger/record";', "it knows the types only"],
  ["lib/auth/sessions.ts", 'import "@/app/_ui/button";', "Nothing imports app"],
  ["lib/auth/sessions.ts", 'import "@/lib/people/add-member";', nouns],
  ["lib/auth/sessions.ts", 'import "../../db/client";', fromTheRoot],
  ["lib/ledger/record.ts", 'import "@/lib/people/add-member";', rooms],
  ["lib/commands/pipeline.ts", 'import "@/lib/people/add-member";', rooms],
  ["lib/commands/pipeline.ts", 'import "@/lib/people/queries";', rooms],
  ["lib/seating/take-seat.ts", 'import "@/lib/projects/start-project";', rooms],
  ["lib/standing/facts.ts", 'import "@/lib/checklist/queries";', rooms],
  ["lib/mail/send-mail.ts", 'import "@/lib/projects/queries";', rooms],
  ["lib/mail/letters/receipt.ts", 'import "@/lib/projects/change-stage";', nouns],
  ["lib/clockwork.ts", 'import "@/lib/projects/change-stage";', byItself],
  ["lib/jobs/handlers.ts", 'import "@/lib/projects/change-stage";', byItself],
  ["app/_ui/field.tsx", 'import "drizzle-orm";', blocks],
  ["app/_ui/field.tsx", 'import "next-auth/react";', blocks],
  ["app/_ui/field.tsx", 'import "next/headers";', blocks],
  ["app/_ui/field.tsx", 'import "@/lib/people/words";', blocks],
  ["app/_ui/field.tsx", 'import "../projects/_components/text-rows";', blocks],
  ["app/projects/_components/text-rows.tsx", 'import "@/lib/people/add-member";', pages],
  ["app/projects/_components/text-rows.tsx", 'import "../../../db/client";', "Name it from the root"],
  ["app/projects/page.tsx", 'import "../../db/client";', "Name it from the root"],
  ["app/projects/page.tsx", 'import "../../lib/people/add-member";', "Name it from the root"],
  ["app/projects/page.tsx", 'import "@/db/client";', "Pages read through lib/<noun>/queries.ts"],
  ["app/projects/page.tsx", 'import "@/lib/commands/pipeline";', pages],
  ["app/projects/page.tsx", 'import "next-auth";', "Only lib/auth knows next-auth"],
  ["app/projects/actions.ts", 'import "@/db/client";', "Pages read through lib/<noun>/queries.ts"],
  ["app/projects/actions.ts", 'import "@/lib/ledger/record";', "An action calls one command"],
  ["app/api/health/route.ts", 'import "@/lib/people/add-member";', "The health check asks the database"],
  ["app/api/health/route.ts", 'import "next-auth";', "The health check asks the database"],
  ["app/api/auth/[...nextauth]/route.ts", 'import "@/lib/people/add-member";', "This route hands over to next-auth"],
  ["app/api/v1/projects/route.ts", 'import "@/lib/auth/current-actor";', "it knows no cookie, no form and no command"],
  ["app/api/v1/projects/route.ts", 'import "@/lib/people/add-member";', "it knows no cookie, no form and no command"],
  ["app/api/v1/projects/route.ts", 'import "@/db/client";', "it knows no cookie, no form and no command"],
  ["app/api/export/route.ts", 'import "@/db/client";', "Pages read through lib/<noun>/queries.ts"],
  ["db/schema/people.ts", 'import "../../lib/projects/rules";', below],
  ["db/schema/people.ts", 'import "@/lib/projects/rules";', below],
  ["db/schema/people.ts", 'import "next/navigation";', "The database knows no web framework."],
  ["db/demo/fill.ts", 'import "@/app/_ui/button";', "The demo is entered as people enter it"],
  ["db/demo/fill.ts", 'import "../../lib/people/add-member";', fromTheRoot],
  ["scripts/serve.ts", 'import "@/app/_ui/button";', "Nothing imports app"],
  ["instrumentation.ts", 'import "@/app/_ui/button";', "Nothing imports app"],
];

const allowed: [file: string, line: string][] = [
  ["lib/people/add-member.ts", 'import "@/lib/projects/queries";'],
  ["lib/people/add-member.ts", 'import "@/lib/projects/schema";'],
  ["lib/people/add-member.ts", 'import "@/lib/seating/take-seat";'],
  ["lib/people/add-member.ts", 'import "@/lib/commands/project-command";'],
  ["lib/people/add-member.ts", 'import "@/lib/mail/enqueue-mail";'],
  ["lib/clockwork.ts", 'import "@/lib/reminders/remind-those-due";'],
  ["lib/mail/letters/receipt.ts", 'import "@/lib/framework/queries";'],
  ["lib/people/add-member.ts", 'import "@/db/schema/members";'],
  ["lib/people/plan-gap.ts", 'import "./open-gap";'],
  ["lib/people/add-member.ts", "export const now = new Date();"],
  ["lib/checklist/rules/people.ts", 'import "@/lib/checklist/seats";'],
  ["lib/checklist/rules/people.ts", 'export const day = new Date("2026-11-23");'],
  ["lib/checklist/rules/people.ts", "export type Moment = Date;"],
  ["lib/projects/schema.ts", 'import "zod";'],
  ["lib/projects/words.ts", 'import "./brief-parts";'],
  ["lib/ledger/hashing.ts", 'import { createHash } from "node:crypto";'],
  ["lib/history/words.ts", 'import type { SystemVerb } from "@/lib/ledger/record";'],
  ["lib/commands/project-command.ts", 'import "@/lib/standing/refresh-standing";'],
  ["lib/auth/current-actor.ts", 'import "next-auth";'],
  ["app/_ui/field.tsx", 'import "./field-parts";'],
  ["app/projects/_components/text-rows.tsx", 'import "@/lib/projects/brief-parts";'],
  ["app/projects/page.tsx", 'import "@/lib/projects/queries";'],
  ["app/projects/[slug]/people/new/page.tsx", 'import "../../_components/text-rows";'],
  ["app/projects/actions.ts", 'import "@/lib/people/add-member";'],
  ["app/api/health/route.ts", 'import "@/db/client";'],
  ["app/api/v1/projects/route.ts", 'import "@/lib/projects/queries";'],
  ["db/schema/people.ts", 'import "@/lib/projects/schema";'],
  ["db/demo/fill.ts", 'import "@/lib/people/add-member";'],
];

const layers = /^lint\/style\/noRestricted|^plugin$/;

let folder: string;
let said: Map<string, string[]>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "layers-"));
  await cp("biome.json", join(folder, "biome.json"));
  await cp("biome", join(folder, "biome"), { recursive: true });
  const files = Map.groupBy([...refused, ...allowed], ([file]) => file);
  for (const [file, lines] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), lines.map(([, line]) => `${line}\n`).join(""));
  }
  const found = (await lint()).filter(({ code }) => layers.test(code.value));
  const lineAt = (file: string, number: number) => files.get(file)?.[number - 1]?.[1];
  said = new Map();
  for (const { location, message } of found) {
    const key = `${location.path}: ${lineAt(location.path, location.range.start.line)}`;
    said.set(key, [...(said.get(key) ?? []), message]);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("Biome refuses, and says what to do instead", () => {
  test.each(refused)("in %s: %s", (file, line, message) => {
    expect(said.get(`${file}: ${line}`)).toEqual([expect.stringContaining(message)]);
  });
});

describe("Biome has nothing against it", () => {
  test.each(allowed)("in %s: %s", (file, line) => {
    expect(said.get(`${file}: ${line}`)).toBeUndefined();
  });
});

type Diagnostic = {
  code: { value: string };
  message: string;
  location: { path: string; range: { start: { line: number } } };
};

/** One run of Biome over all files: it is the starting that takes long. */
async function lint(): Promise<Diagnostic[]> {
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const how = ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=rdjson"];
  return new Promise((done) => {
    execFile(process.execPath, [biome, ...how], { cwd: folder, maxBuffer: 2 ** 26 }, (_, output) =>
      done(JSON.parse(output).diagnostics),
    );
  });
}
