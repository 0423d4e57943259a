import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { closeDatabase } from "@/db/client";
import { settingsForTests } from "./settings";

/** A connection as the owner of the tables, past every guard: for looking, and for tampering. Open after freshDatabase. */
export let ownerSql: postgres.Sql;

let name: string;

/** Gives this test file a migrated, empty database of its own and points `database()` at it: `beforeAll(freshDatabase)`. */
export async function freshDatabase(): Promise<void> {
  name = `test_${randomBytes(6).toString("hex")}`;
  const { ownerUrl, appUrl } = inject("template");
  await asServer((server) => server`create database ${server(name)} template alongside strategy file_copy`);
  Object.assign(process.env, settingsForTests, { DATABASE_URL: inDatabase(appUrl, name) });
  ownerSql = postgres(inDatabase(ownerUrl, name), { max: 4, onnotice: () => {} });
}

/** `afterAll(dropDatabase)`. */
export async function dropDatabase(): Promise<void> {
  await closeDatabase();
  await ownerSql.end();
  await asServer((server) => server`drop database if exists ${server(name)} with (force)`);
}

async function asServer(work: (server: postgres.Sql) => Promise<unknown>): Promise<void> {
  const server = postgres(inDatabase(inject("template").ownerUrl, "postgres"), { max: 1, onnotice: () => {} });
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function inDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
