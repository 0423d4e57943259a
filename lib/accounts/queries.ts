import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { person } from "@/db/schema/people";
import type { Actor } from "@/lib/commands/actor";
import { type InTheWay, inTheWayOfErasing } from "@/lib/erasing/require-nobody-left-alone";
import { dataParts } from "./data-parts";

/** What is kept of the actor's own account. */
export async function ownAccount(actor: Actor): Promise<{ email: string | null }> {
  const [own] = await database().select({ email: person.email }).from(person).where(eq(person.id, actor.personId));
  return { email: own?.email ?? null };
}

/** One thing that is kept: what it is, by what it is called. */
export type KeptThing = Record<string, unknown>;

export type KeptPart = { key: string; name: string; things: KeptThing[] };

/** Everything that is kept of the actor, part by part, and nothing of anyone else. As it was at one moment. */
export function ownData(actor: Actor): Promise<KeptPart[]> {
  return database().transaction(
    async (tx) => {
      const kept: KeptPart[] = [];
      for (const { key, name, things } of dataParts) {
        const rows = await tx.execute<{ thing: KeptThing }>(
          sql`select row_to_json(t) as thing from (${things(actor.personId)}) t`,
        );
        kept.push({ key, name, things: rows.map(({ thing }) => thing) });
      }
      return kept;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

export type { InTheWay };

/** What has to happen before the actor can be erased. */
export function inTheWayOfOwnErasing(actor: Actor): Promise<InTheWay[]> {
  return inTheWayOfErasing(database(), actor.personId);
}
