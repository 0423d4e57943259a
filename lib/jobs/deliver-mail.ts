import type { JobWithMetadata } from "pg-boss";
import { writeSignInMail } from "@/lib/auth/write-sign-in-mail";
import { log } from "@/lib/log";
import { keepUndelivered } from "@/lib/mail/keep-undelivered";
import type { Addressed } from "@/lib/mail/letter";
import { writeMail } from "@/lib/mail/letters/write-mail";
import type { MailJob } from "@/lib/mail/mail-job";
import { sendMail } from "@/lib/mail/send-mail";
import { type MailTrouble, mailTroubleOf, mailTroubles } from "@/lib/mail/trouble";

type Job = JobWithMetadata<unknown>;

/**
 * Writes a mail and sends it. Throws to be tried again; what a server will never take is listed at once. When this
 * process ends between sending and noting it, the mail goes out a second time: never not at all.
 */
export async function deliverMail({ id, data }: Job): Promise<void> {
  const job = data as MailJob;
  const mail = await write(job);
  const trouble = mail && (await troubleWithSending(mail, id));
  if (trouble === "no-such-address") await keepUndelivered(id, job, mailTroubles[trouble]);
  else if (trouble) throw new Error(trouble);
}

/** Lists a mail that was tried for as long as mails are. */
export async function giveUpMail({ id, data, sourceId, sourceOutput }: Job): Promise<void> {
  await keepUndelivered(sourceId ?? id, data as MailJob, mailTroubles[lastTrouble(sourceOutput)]);
}

function write(job: MailJob): Promise<Addressed | null> {
  return job.kind === "sign-in-link" ? writeSignInMail(job) : writeMail(job);
}

/** In our own word, which pg-boss keeps: a mail server's may quote an address. */
async function troubleWithSending(mail: Addressed, id: string): Promise<MailTrouble | null> {
  try {
    await sendMail(mail, id);
    return null;
  } catch (error) {
    const trouble = mailTroubleOf(error);
    log.error({ error, trouble }, "A mail could not be sent.");
    return trouble;
  }
}

function lastTrouble(output: object | null | undefined): MailTrouble {
  const { message } = (output ?? {}) as { message?: unknown };
  return typeof message === "string" && Object.hasOwn(mailTroubles, message) ? (message as MailTrouble) : "unfinished";
}
