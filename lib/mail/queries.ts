import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { undeliveredMail } from "@/db/schema/mail";
import { demoMail } from "@/db/schema/people";
import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";
import { about } from "./about";
import type { MailJob } from "./mail-job";

/** The newest mails of a demo without SMTP settings. Throws NotFound everywhere else. */
export async function demoMailbox() {
  const { demo, smtp } = env();
  if (!demo || smtp) throw new NotFound();
  return database().select().from(demoMail).orderBy(desc(demoMail.sentAt)).limit(20);
}

/** A mail that did not arrive: for whom by name, and never at which address. */
export type UndeliveredMail = { id: string; kind: MailJob["kind"]; name: string; reason: string; failedAt: Date };

/** How many are listed: the newest. */
export const undeliveredListed = 50;

/** What of a network's mail did not arrive and waits for a coordinator, newest first. For a network opened as its coordinator. */
export async function undeliveredMailOf(network: { id: string }): Promise<UndeliveredMail[]> {
  return database()
    .select({
      id: undeliveredMail.id,
      kind: sql<MailJob["kind"]>`${undeliveredMail.job} ->> 'kind'`,
      name: sql<string>`about.name`,
      reason: undeliveredMail.reason,
      failedAt: undeliveredMail.failedAt,
    })
    .from(undeliveredMail)
    .innerJoin(about(sql`${undeliveredMail.job}`), sql`true`)
    .where(and(eq(undeliveredMail.networkId, network.id), isNull(undeliveredMail.settledAt)))
    .orderBy(desc(undeliveredMail.failedAt))
    .limit(undeliveredListed);
}
