import { desc } from "drizzle-orm";
import { database } from "@/db/client";
import { demoMail } from "@/db/schema/people";
import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";

/** The newest mails of a demo without SMTP settings. Throws NotFound everywhere else. */
export async function demoMailbox() {
  const { demo, smtp } = env();
  if (!demo || smtp) throw new NotFound();
  return database().select().from(demoMail).orderBy(desc(demoMail.sentAt)).limit(20);
}
