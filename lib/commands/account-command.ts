import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "@/db/client";
import { person } from "@/db/schema/people";
import { NotAllowed, NotFound } from "@/lib/errors";
import { allows, type Verb } from "@/lib/policy/policy";
import type { Actor } from "./actor";
import { inTransaction, parseInput, type RecordChange, recorder } from "./pipeline";

export type AccountContext<Input> = {
  tx: Transaction;
  person: typeof person.$inferSelect;
  input: Input;
  record: RecordChange;
  now: Date;
};

/**
 * A change to the actor's own account, in the same order as a project's. What reaches further locks all of that first:
 * `lock`. Throws NotFound, NotAllowed, InvalidInput, StaleEdit or Refused.
 */
export function accountCommand<S extends z.ZodType, R>(
  verb: Verb,
  schema: S,
  handle: (context: AccountContext<z.output<S>>) => Promise<R>,
  lock?: (tx: Transaction, personId: string) => Promise<void>,
) {
  return async (actor: Actor, input: unknown, now = new Date()): Promise<R> => {
    const parsed = parseInput(schema, input);
    return inTransaction(async (tx) => {
      await lock?.(tx, actor.personId);
      const [own] = await tx.select().from(person).where(eq(person.id, actor.personId)).for("update");
      if (!own || own.erasedAt) throw new NotFound();
      if (!allows(verb, new Set(["self"]))) throw new NotAllowed(verb);
      const record = recorder(tx, { verb, actorId: actor.personId, at: now });
      const result = await handle({ tx, person: own, input: parsed, record, now });
      return result;
    });
  };
}
