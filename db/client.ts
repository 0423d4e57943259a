import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

// Kept on globalThis because Next bundles pages, actions and instrumentation apart: one pool for all of them.
const shared = globalThis as typeof globalThis & { alongsideClient?: postgres.Sql };

/** The application's connection pool, under the role that may not touch what the ledger has written. */
export function database(): Database {
  shared.alongsideClient ??= postgres(env().databaseUrl, {
    max: 10,
    connection: { TimeZone: "UTC", application_name: "alongside" },
    onnotice: () => {},
  });
  return drizzle(shared.alongsideClient);
}

export async function closeDatabase(): Promise<void> {
  await shared.alongsideClient?.end({ timeout: 5 });
  shared.alongsideClient = undefined;
}
