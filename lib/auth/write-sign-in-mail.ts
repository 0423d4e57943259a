import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { person } from "@/db/schema/people";
import { belongsToDemoOnly } from "@/lib/demo-only";
import { env } from "@/lib/env";
import type { Addressed, Letter } from "@/lib/mail/letter";
import type { MailJob } from "@/lib/mail/mail-job";
import { adapter } from "./adapter";
import { newLinkToken } from "./link-token";

type SignInJob = Extract<MailJob, { kind: "sign-in-link" }>;

const fifteenMinutes = 15 * 60 * 1000;

/** Makes a sign-in link for whoever has this address, and the mail that brings it; null when nobody has it. */
export async function writeSignInMail({ email, to }: SignInJob, now = new Date()): Promise<Addressed | null> {
  const known = await findAddressee(email);
  if (!known) return null;
  const { token, hash } = newLinkToken();
  const expires = new Date(now.getTime() + fifteenMinutes);
  await adapter.createVerificationToken?.({ identifier: known.email, token: hash, expires });
  return { to: known.email, isOfDemo: known.isOfDemo, letter: signInLetter(linkWith(known.email, token, to)) };
}

async function findAddressee(email: string): Promise<{ email: string; isOfDemo: boolean } | null> {
  const [known] = await database()
    .select({ email: person.email, isOfDemo: belongsToDemoOnly(sql`${person.id}`) })
    .from(person)
    .where(eq(sql`lower(${person.email})`, email.toLowerCase()));
  return known?.email ? { email: known.email, isOfDemo: known.isOfDemo } : null;
}

function linkWith(email: string, token: string, to: string): string {
  const link = new URL("/sign-in/confirm", env().nextauthUrl);
  link.searchParams.set("email", email);
  link.searchParams.set("token", token);
  if (to !== "/") link.searchParams.set("to", to);
  return link.href;
}

/** Its link opens a page whose button signs in, because mail scanners follow links. */
function signInLetter(link: string): Letter {
  return {
    subject: "Your link to sign in to Alongside",
    name: null,
    parts: [
      { words: "Here is your link to sign in to Alongside." },
      { link, label: "Sign in" },
      { words: "It works once, for 15 minutes. It opens a page with a button: press it and you are in." },
    ],
    foot: [{ words: "Did you not ask for this? Then you can leave it. Nobody can sign in without it." }],
  };
}
