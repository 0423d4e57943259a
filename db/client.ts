import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import { isLost, withoutWords } from "./database-error";
import { beforeLong } from "./patience";

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

// Kept on globalThis because Next bundles pages, actions and instrumentation apart: one pool for all of them.
const shared = globalThis as typeof globalThis & { alongsideClient?: postgres.Sql };

/** The application's connection pool, under the role that may not touch what the ledger has written. */
export function database(): Database {
  shared.alongsideClient ??= postgres(env().databaseUrl, {
    max: 10,
    connect_timeout: 5,
    connection: { TimeZone: "UTC", application_name: "alongside", statement_timeout: 15_000 },
    onnotice: () => {},
  });
  return discreet(drizzle(shared.alongsideClient), shared.alongsideClient);
}

export async function closeDatabase(): Promise<void> {
  await shared.alongsideClient?.end({ timeout: 5 });
  shared.alongsideClient = undefined;
}

/** Drizzle's errors quote the statement and its values, and whoever catches one may print it: they stop here. */
function discreet(made: Database, client: postgres.Sql): Database {
  const session = plannedOnce(made._.session);
  const prepareQuery = session.prepareQuery.bind(session);
  session.prepareQuery = (...query) => {
    const prepared = prepareQuery(...query);
    const execute = prepared.execute.bind(prepared);
    prepared.execute = (values) => withDiscretion(client, () => beforeLong(execute(values)));
    return prepared;
  };
  const transaction = session.transaction.bind(session);
  session.transaction = (work, ...config) =>
    withDiscretion(client, () => untilLost((watched) => transaction(planningOnce(watched), ...config), work));
  return made;
}

type Session = Database["_"]["session"];

/** Every statement is given a name, so that a connection has it parsed and planned once and not each time (ADR 20). */
function plannedOnce(session: Session): Session {
  const prepareQuery = session.prepareQuery.bind(session);
  session.prepareQuery = (query, fields, name = "planned once", ...rest) => prepareQuery(query, fields, name, ...rest);
  return session;
}

function planningOnce<R>(work: (tx: Transaction) => Promise<R>): (tx: Transaction) => Promise<R> {
  return (tx) => {
    plannedOnce(tx._.session);
    return work(tx);
  };
}

async function withDiscretion<R>(client: postgres.Sql, work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (isLost(error)) forget(client);
    throw withoutWords(error);
  }
}

/** postgres.js would roll back over a connection that is gone, and break on it: such work ends here, without an end. */
function untilLost<Tx, R>(
  begin: (work: (tx: Tx) => Promise<R>) => Promise<R>,
  work: (tx: Tx) => Promise<R>,
): Promise<R> {
  return new Promise((resolve, reject) => {
    const watched = async (tx: Tx) => {
      try {
        return await work(tx);
      } catch (error) {
        if (!isLost(error)) throw error;
        reject(error);
        return new Promise<never>(() => {});
      }
    };
    begin(watched).then(resolve, reject);
  });
}

/** A connection that was lost in the middle of a transaction stays broken in its pool: the next statement gets a new one. */
function forget(client: postgres.Sql): void {
  if (shared.alongsideClient !== client) return;
  shared.alongsideClient = undefined;
  client.end({ timeout: 5 }).catch(() => {});
}
