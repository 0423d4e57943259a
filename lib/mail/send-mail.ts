import { createTransport } from "nodemailer";
import { database } from "@/db/client";
import { demoMail } from "@/db/schema/people";
import { env } from "@/lib/env";

export type Mail = { to: string; subject: string; text: string };

/**
 * Sends a mail over SMTP. A demo without SMTP settings puts mail for its own people in its mailbox page, which everyone
 * can read; it throws for anyone else.
 */
export async function sendMail(mail: Mail, { isOfDemo }: { isOfDemo: boolean }): Promise<void> {
  const { smtp, demo } = env();
  if (smtp) await createTransport(smtp.url).sendMail({ ...mail, from: smtp.from });
  else if (demo && isOfDemo) await database().insert(demoMail).values(mail);
  else throw new Error("No mail can be sent: SMTP_URL is not set");
}
