import type { Transaction } from "@/db/client";
import { enqueue } from "@/lib/jobs/enqueue";
import type { MailJob } from "./mail-job";

/** Asks for a mail within a command's transaction: it goes out once that is committed, and never when it is not. */
export async function enqueueMail(tx: Transaction, job: MailJob): Promise<void> {
  await enqueue(tx, job.kind === "sign-in-link" ? "sign-in-mail" : "mail", job);
}
