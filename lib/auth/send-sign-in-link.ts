import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { person } from "@/db/schema/people";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { sendMail } from "@/lib/mail/send-mail";
import { signInMail } from "@/lib/mail/sign-in-mail";
import { adapter } from "./adapter";
import { belongsToDemoOnly } from "./demo-only";
import { newLinkToken } from "./link-token";

const fifteenMinutes = 15 * 60 * 1000;

/** Sends a sign-in link if the address belongs to someone. Runs after the answer, so that neither its words nor its time tell which. */
export async function sendSignInLink(email: string, to: string, now = new Date()): Promise<void> {
  try {
    const known = await findAddressee(email);
    if (!known) return;
    const { token, hash } = newLinkToken();
    const expires = new Date(now.getTime() + fifteenMinutes);
    await adapter.createVerificationToken?.({ identifier: known.email, token: hash, expires });
    const mail = signInMail({ email: known.email, token, to, address: env().nextauthUrl });
    await sendMail(mail, { isOfDemo: known.isOfDemo });
  } catch (error) {
    log.error({ error }, "A sign-in link could not be sent");
  }
}

async function findAddressee(email: string): Promise<{ email: string; isOfDemo: boolean } | null> {
  const [known] = await database()
    .select({ email: person.email, isOfDemo: belongsToDemoOnly(sql`${person.id}`) })
    .from(person)
    .where(eq(sql`lower(${person.email})`, email.toLowerCase()));
  return known?.email ? { email: known.email, isOfDemo: known.isOfDemo } : null;
}
