import { eq, sql } from "drizzle-orm";
import { cookies } from "next/headers";
import { database } from "@/db/client";
import { person } from "@/db/schema/people";
import { cookiesOf } from "./cookies-of";
import { throughNextAuth } from "./through-next-auth";

/** Sends a sign-in link if the address belongs to someone. The caller is never told which: see /sign-in/sent. */
export async function sendSignInLink(email: string): Promise<void> {
  const [known] = await database()
    .select({ email: person.email })
    .from(person)
    .where(eq(sql`lower(${person.email})`, email.toLowerCase()));
  if (!known?.email) return;
  const csrf = await throughNextAuth(["csrf"], {});
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  for (const cookie of cookiesOf(csrf)) (await cookies()).set(cookie);
  await throughNextAuth(["signin", "email"], {}, { csrfToken, email: known.email, callbackUrl: "/" });
}
