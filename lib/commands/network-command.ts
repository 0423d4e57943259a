import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "@/db/client";
import { network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { NotAllowed, NotFound } from "@/lib/errors";
import { allows, type Verb } from "@/lib/policy/policy";
import { slugFrom } from "@/lib/slug";
import type { Actor } from "./actor";
import { inTransaction, parseInput, type RecordChange, recorder } from "./pipeline";

export type NetworkContext<Input> = {
  tx: Transaction;
  network: typeof network.$inferSelect;
  actor: Actor;
  input: Input;
  record: RecordChange;
  now: Date;
};

/** A change to one network, in the same order as a project's. Throws NotFound, NotAllowed, InvalidInput, StaleEdit or Refused. */
export function networkCommand<S extends z.ZodType, R>(
  verb: Verb,
  schema: S,
  handle: (context: NetworkContext<z.output<S>>) => Promise<R>,
) {
  return async (actor: Actor, slug: string, input: unknown, now = new Date()): Promise<R> => {
    const parsed = parseInput(schema, input);
    return inTransaction(async (tx) => {
      const found = await lockNetwork(tx, actor, slugFrom(slug));
      if (!allows(verb, new Set([found.role]))) throw new NotAllowed(verb);
      const record = recorder(tx, { verb, actorId: actor.personId, at: now });
      const result = await handle({ tx, network: found.network, actor, input: parsed, record, now });
      return result;
    });
  };
}

// Locked first and read afterwards: a role that was taken away while this command waited is gone when it is looked at.
async function lockNetwork(tx: Transaction, actor: Actor, slug: string) {
  await tx.select({ id: network.id }).from(network).where(eq(network.slug, slug)).for("update");
  const [found] = await tx
    .select({ network, role: networkPerson.role })
    .from(network)
    .innerJoin(networkPerson, and(eq(networkPerson.networkId, network.id), eq(networkPerson.personId, actor.personId)))
    .innerJoin(person, and(eq(person.id, networkPerson.personId), isNull(person.erasedAt)))
    .where(eq(network.slug, slug));
  if (!found) throw new NotFound();
  return found;
}
