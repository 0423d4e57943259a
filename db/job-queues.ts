import { PgBoss, type Queue } from "pg-boss";
import postgres from "postgres";

const oneMinute = 60;
const oneHour = 60 * oneMinute;
const oneDay = 24 * oneHour;

const jobSchema = "pgboss";

/** Tried again after half a minute, then ever later, at most an hour apart: for about a day in all. */
const patiently = { retryLimit: 30, retryDelay: 30, retryBackoff: true, retryDelayMax: oneHour };

/** Longer than a slow mail server can draw out one mail (see lib/mail/send-mail.ts): else it would be begun again meanwhile. */
const oneMail = 6 * oneMinute;

/** Every queue, those first to which others hand on what they give up. */
export const jobQueues = [
  {
    name: "undelivered-mail",
    ...patiently,
    expireInSeconds: 2 * oneMinute,
    retentionSeconds: 90 * oneDay,
    deleteAfterSeconds: oneDay,
  },
  {
    name: "mail",
    ...patiently,
    deadLetter: "undelivered-mail",
    expireInSeconds: oneMail,
    retentionSeconds: 30 * oneDay,
    deleteAfterSeconds: oneDay,
  },
  // Its jobs hold an e-mail address, so they are gone soon.
  {
    name: "sign-in-mail",
    retryLimit: 8,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 20 * oneMinute,
    expireInSeconds: oneMail,
    retentionSeconds: 2 * oneHour,
    deleteAfterSeconds: oneMinute,
  },
  {
    name: "adopt-framework",
    ...patiently,
    expireInSeconds: oneHour,
    retentionSeconds: 90 * oneDay,
    deleteAfterSeconds: 7 * oneDay,
  },
] as const satisfies Queue[];

export type QueueName = (typeof jobQueues)[number]["name"];

/** pg-boss over a connection of its own to the database that everything else is in. */
export function jobBoss(client: postgres.Sql, { mayChangeTables }: { mayChangeTables: boolean }): PgBoss {
  return new PgBoss({
    db: overOneConnection(client),
    schema: jobSchema,
    migrate: mayChangeTables,
    createSchema: mayChangeTables,
    supervise: !mayChangeTables,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
  });
}

export function oneConnection(url: string): postgres.Sql {
  return postgres(url, {
    max: 1,
    connect_timeout: 5,
    connection: { TimeZone: "UTC", application_name: "alongside-jobs", statement_timeout: 60_000 },
    onnotice: () => {},
  });
}

/** pg-boss opens and closes some transactions within one text of several statements: one that broke off is rolled back here. */
function overOneConnection(client: postgres.Sql) {
  return {
    async executeSql(text: string, values?: unknown[]) {
      try {
        const answer: unknown[] = await client.unsafe(text, values as postgres.ParameterOrJSON<never>[]);
        return { rows: answer.flat() };
      } catch (error) {
        await client.unsafe("rollback").catch(() => {});
        throw error;
      }
    },
  };
}

/** Brings pg-boss's own tables and the queues up to date, as the owner of the tables. */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const owner = oneConnection(ownerUrl);
  const boss = jobBoss(owner, { mayChangeTables: true });
  try {
    await boss.start();
    for (const { name, ...settings } of jobQueues) {
      await boss.createQueue(name, settings);
      await boss.updateQueue(name, settings);
    }
  } finally {
    await boss.stop();
    await owner.end();
  }
}
