import type { JobWithMetadata, PgBoss } from "pg-boss";
import { jobBoss, jobQueues, oneConnection, type QueueName } from "@/db/job-queues";
import { env } from "@/lib/env";
import { handlers } from "@/lib/jobs/handlers";
import { log } from "@/lib/log";
import { ownerSql } from "./database";

// What fails here fails on purpose, and would fill the output.
log.level = "silent";

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

/**
 * An hour goes by for the jobs, and pg-boss looks after them: what waited for another try is due, what was begun and
 * never came to an end is to be tried again, what has had its time is removed.
 */
export async function laterOn(): Promise<void> {
  await ownerSql`update pgboss.job set start_after = start_after - interval '1 hour', started_on = started_on - interval '1 hour',
    completed_on = completed_on - interval '1 hour', keep_until = keep_until - interval '1 hour'`;
  await ownerSql`update pgboss.queue set maintain_on = null, monitor_on = null`;
  await withBoss((boss) => boss.supervise());
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
