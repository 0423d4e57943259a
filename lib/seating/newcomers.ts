import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import type { RecordChange } from "@/lib/commands/pipeline";

type Newcomer = { name: string; networkId: string; joinedOn: string };
type Within = { tx: Transaction; record: RecordChange; now: Date };
type NewPerson = { id?: string; name: string; email?: string | null; emailVerified?: Date };

/** Someone without e-mail: a new person each time, known to the network from then on. */
export async function createPersonOfNetwork(within: Within, newcomer: Newcomer): Promise<string> {
  const personId = await createPerson(within, { name: newcomer.name });
  await joinNetwork(within, newcomer, personId);
  return personId;
}

export async function findByEmail(tx: Transaction, email: string): Promise<string | undefined> {
  const [found] = await tx
    .select({ id: person.id })
    .from(person)
    .where(eq(sql`lower(${person.email})`, email.toLowerCase()));
  return found?.id;
}

export async function createPerson({ tx, record, now }: Within, about: NewPerson): Promise<string> {
  const id = about.id ?? randomUUID();
  await tx.insert(person).values({ ...about, id, createdAt: now });
  await record("person", id);
  return id;
}

/** Makes a person known to a network, if they are not. */
export async function joinNetwork(
  { tx, record }: Within,
  { networkId, joinedOn }: Pick<Newcomer, "networkId" | "joinedOn">,
  personId: string,
): Promise<void> {
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
