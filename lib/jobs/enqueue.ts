import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { QueueName } from "@/db/job-queues";

/**
 * Adds a job within the caller's transaction: it is there once that is committed, and never when it is not. The row is
 * what pg-boss itself would write, with the settings of its queue; pg-boss could only do it from a started instance.
 */
export async function enqueue(tx: Transaction, queue: QueueName, work: object, inMinutes = 0): Promise<void> {
  const added = await tx.execute(sql`
    insert into pgboss.job (name, data, policy, dead_letter, retry_limit, retry_delay, retry_backoff, retry_delay_max,
      expire_seconds, heartbeat_seconds, deletion_seconds, start_after, keep_until)
    select name, ${JSON.stringify(work)}::text::jsonb, policy, dead_letter, retry_limit, retry_delay, retry_backoff, retry_delay_max,
      expire_seconds, heartbeat_seconds, deletion_seconds, now() + ${inMinutes} * interval '1 minute', now() + retention_seconds * interval '1 second'
    from pgboss.queue where name = ${queue} returning id`);
  if (added.length !== 1) throw new Error(`There is no queue called ${queue}.`);
}

/** Whether the same work is in the queue, and nobody has begun on it yet. */
export async function isWaiting(tx: Transaction, queue: QueueName, work: object): Promise<boolean> {
  const [found] = await tx.execute(sql`
    select from pgboss.job where name = ${queue} and state = 'created' and data = ${JSON.stringify(work)}::text::jsonb limit 1`);
  return found !== undefined;
}
