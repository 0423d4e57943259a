import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { person } from "@/db/schema/people";
import type { Actor } from "@/lib/commands/actor";

/** What is kept of the actor's own account. */
export async function ownAccount(actor: Actor): Promise<{ email: string | null }> {
  const [own] = await database().select({ email: person.email }).from(person).where(eq(person.id, actor.personId));
  return { email: own?.email ?? null };
}
