import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { about } from "./about";
import type { MailJob } from "./mail-job";

/** Lists a mail for the coordinators of the network it is about. Told twice of the same one, it is listed once. */
export async function keepUndelivered(id: string, job: MailJob, reason: string): Promise<void> {
  await database().execute(sql`
    insert into undelivered_mail (id, network_id, job, reason, failed_at)
    select ${id}, about.network_id, given.job, ${reason}, now()
    from (select ${JSON.stringify(job)}::text::jsonb as job) as given, ${about(sql`given.job`)}
    where about.network_id is not null on conflict (id) do nothing`);
}
