import { randomUUID } from "node:crypto";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/commands/actor";
import type { RecordChange } from "@/lib/commands/pipeline";
import { InvalidInput, Refused } from "@/lib/errors";
import { openerOf } from "@/lib/invitations/rules";
import { signInFirst, someoneElse } from "@/lib/invitations/words";
import { createPerson, findByEmail } from "./newcomers";

type Acceptance = {
  tx: Transaction;
  visitor: Actor | null;
  invitation: { email: string };
  input: { name: string };
  recordAs: (actorId: string | null) => RecordChange;
  now: Date;
};

/**
 * The person who accepts an invitation, and their `record`: whoever the invited address belongs to, as long as they are
 * signed in, or someone new where it belongs to nobody. Throws Refused, or InvalidInput when a name is missing.
 */
export async function acceptingPerson(acceptance: Acceptance): Promise<{ personId: string; record: RecordChange }> {
  const { tx, visitor, invitation, recordAs } = acceptance;
  const known = await findByEmail(tx, invitation.email);
  const opener = openerOf(visitor, known ?? null);
  if (opener === "someone-else") throw new Refused([someoneElse]);
  if (opener === "not-signed-in") throw new Refused([signInFirst]);
  const personId = known ?? randomUUID();
  const record = recordAs(personId);
  if (!known) await createNewcomer(acceptance, personId, record);
  return { personId, record };
}

// Whoever holds the link reads the mail of the address that it was sent to.
async function createNewcomer({ tx, invitation, input, now }: Acceptance, id: string, record: RecordChange) {
  requireName(input);
  await createPerson({ tx, record, now }, { id, name: input.name, email: invitation.email, emailVerified: now });
}

/** Throws when someone joins without saying what they are called. */
export function requireName({ name }: { name: string }): void {
  if (name === "") throw new InvalidInput([{ name: "name", message: "Write your name." }]);
}
