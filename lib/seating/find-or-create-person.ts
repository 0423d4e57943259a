import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import type { RecordChange } from "@/lib/commands/pipeline";

type Newcomer = { name: string; email: string; networkId: string; joinedOn: string };
type Within = { tx: Transaction; record: RecordChange; now: Date };

/** The person behind an e-mail address, or a new one; either way known to the network afterwards. Without an address always a new one. */
export async function findOrCreatePerson({ tx, record, now }: Within, newcomer: Newcomer): Promise<string> {
  const known = newcomer.email === "" ? undefined : await findByEmail(tx, newcomer.email);
  const personId = known ?? (await createPerson({ tx, record, now }, newcomer));
  await joinNetwork({ tx, record, now }, newcomer, personId);
  return personId;
}

export async function findByEmail(tx: Transaction, email: string): Promise<string | undefined> {
  const [found] = await tx
    .select({ id: person.id })
    .from(person)
    .where(eq(sql`lower(${person.email})`, email.toLowerCase()));
  return found?.id;
}

export async function createPerson(
  { tx, record, now }: Within,
  { name, email }: Pick<Newcomer, "name" | "email">,
): Promise<string> {
  const [created] = await tx
    .insert(person)
    .values({ name, email: email === "" ? null : email, createdAt: now })
    .returning({ id: person.id });
  if (!created) throw new Error("The person was not created");
  await record("person", created.id);
  return created.id;
}

async function joinNetwork({ tx, record }: Within, { networkId, joinedOn }: Newcomer, personId: string): Promise<void> {
  const [already] = await tx
    .select({ id: networkPerson.id })
    .from(networkPerson)
    .where(and(eq(networkPerson.networkId, networkId), eq(networkPerson.personId, personId)));
  if (already) return;
  const [joined] = await tx
    .insert(networkPerson)
    .values({ networkId, personId, role: "person", joinedOn })
    .returning({ id: networkPerson.id });
  if (joined) await record("network-person", joined.id);
}
