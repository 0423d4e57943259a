import type { Transaction } from "@/db/client";
import { enqueue, isWaiting } from "@/lib/jobs/enqueue";
import type { MailJob } from "./mail-job";

/** Asks for a mail within a command's transaction: it goes out once that is committed, and never when it is not. */
export async function enqueueMail(tx: Transaction, job: MailJob): Promise<void> {
  await enqueue(tx, job.kind === "sign-in-link" ? "sign-in-mail" : "mail", job);
}

const minutesToPutRight = 5;

/** The same for what is often put right at once: it goes out some minutes later, and is one mail until then. */
export async function enqueueMailSoon(tx: Transaction, job: Exclude<MailJob, { kind: "sign-in-link" }>): Promise<void> {
  if (!(await isWaiting(tx, "mail", job))) await enqueue(tx, "mail", job, minutesToPutRight);
}
