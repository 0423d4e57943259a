import type { Transaction } from "@/db/client";
import type { MailJob } from "./mail-job";

/** Asks for a mail within a command's transaction: it goes out once that is committed, and never when it is not. */
export async function enqueueMail(_tx: Transaction, _job: MailJob): Promise<void> {}
