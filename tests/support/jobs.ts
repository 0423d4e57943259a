import type { JobWithMetadata, PgBoss } from "pg-boss";
import { jobBoss, jobQueues, oneConnection, type QueueName } from "@/db/job-queues";
import { env } from "@/lib/env";
import { handlers } from "@/lib/jobs/handlers";

/** Does every job that is due, and what those add, as the worker would: each once. Resolves to how many went well. */
export async function workThroughJobs(): Promise<{ done: number; failed: number }> {
  return withBoss(async (boss) => {
    const count = { done: 0, failed: 0 };
    for (let found = true; found; ) {
      found = false;
      for (const { name } of jobQueues) {
        for (const job of await boss.fetch(name, { includeMetadata: true, batchSize: 100 })) {
          found = true;
          if (await workOn(boss, name, job)) count.done += 1;
          else count.failed += 1;
        }
      }
    }
    return count;
  });
}

async function workOn(boss: PgBoss, queue: QueueName, job: JobWithMetadata<unknown>): Promise<boolean> {
  try {
    await handlers[queue](job);
  } catch (error) {
    await boss.fail(queue, job, error as Error);
    return false;
  }
  await boss.complete(queue, job);
  return true;
}

async function withBoss<R>(work: (boss: PgBoss) => Promise<R>): Promise<R> {
  const client = oneConnection(env().databaseUrl);
  const boss = jobBoss(client, { mayChangeTables: false });
  try {
    await boss.start();
    return await work(boss);
  } finally {
    await boss.stop();
    await client.end();
  }
}
