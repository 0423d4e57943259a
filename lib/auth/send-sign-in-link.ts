import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { person } from "@/db/schema/people";
import { postThroughNextAuth } from "./through-next-auth";

/** Sends a sign-in link if the address belongs to someone. The caller is never told which: see /sign-in/sent. */
export async function sendSignInLink(email: string): Promise<void> {
  const [known] = await database()
    .select({ email: person.email })
    .from(person)
    .where(eq(sql`lower(${person.email})`, email.toLowerCase()));
  if (!known?.email) return;
  await postThroughNextAuth(["signin", "email"], { email: known.email, callbackUrl: "/" });
}
