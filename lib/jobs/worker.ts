import type { JobResult, JobWithMetadata } from "pg-boss";
import { jobBoss, jobQueues, oneConnection, type QueueName } from "@/db/job-queues";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { handlers } from "./handlers";

export type Worker = { stop(): Promise<void> };

/** How many jobs are taken at a time, and how often it is looked for new ones. Whoever asked to sign in is waiting. */
const pace: Record<QueueName, { batchSize: number; pollingIntervalSeconds: number }> = {
  "sign-in-mail": { batchSize: 5, pollingIntervalSeconds: 1 },
  mail: { batchSize: 5, pollingIntervalSeconds: 2 },
  "adopt-framework": { batchSize: 1, pollingIntervalSeconds: 5 },
  "undelivered-mail": { batchSize: 20, pollingIntervalSeconds: 30 },
};

const patiently = Number.MAX_SAFE_INTEGER;
const tenSeconds = 10_000;

/** Begins to work on jobs as they come, as soon as the database can be reached. To stop it finishes what it has begun. */
export function startWorker(): Worker {
  const client = oneConnection(env().databaseUrl);
  const boss = jobBoss(client, { mayChangeTables: false });
  boss.on("error", (error) => log.error({ error }, "The worker was held up; it goes on by itself."));
  boss.on("warning", ({ message }) => log.warn({ message }, "The worker has something to say."));
  const started = boss.start({ attempts: patiently }).then(async () => {
    for (const { name } of jobQueues) {
      await boss.work(
        name,
        { ...pace[name], includeMetadata: true, perJobResults: true, burstWhenBatchFull: true },
        (jobs: JobWithMetadata<unknown>[]) => Promise.all(jobs.map((job) => workOn(name, job))),
      );
    }
  });
  started.catch((error) => log.error({ error }, "The worker could not start."));
  return {
    stop: async () => {
      await boss.stop({ timeout: tenSeconds });
      await client.end({ timeout: 5 });
    },
  };
}

async function workOn(queue: QueueName, job: JobWithMetadata<unknown>): Promise<JobResult> {
  try {
    await handlers[queue](job);
    return { id: job.id, status: "completed" };
  } catch (error) {
    log.error({ error, queue, job: job.id }, "A job was not done; it is tried again later.");
    return { id: job.id, status: "failed", output: { message: error instanceof Error ? error.message : "" } };
  }
}
