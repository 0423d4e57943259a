import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { networkInvitation } from "@/db/schema/invitations";
import { networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { networkCommand } from "@/lib/commands/network-command";
import { nextNumber } from "@/lib/commands/next-number";
import { InvalidInput } from "@/lib/errors";
import { expiryOf, stateOf } from "@/lib/invitations/rules";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { requireCalm } from "@/lib/seating/require-calm";
import { InviteToNetwork } from "./schema";

/** Invites someone by e-mail, as a coordinator or as someone who can start projects. Resolves to the invitation's number. */
export const inviteToNetwork = networkCommand("network.invite", InviteToNetwork, async (context) => {
  const { tx, network, actor, input, record, now } = context;
  await requireNotInvitedYet(tx, { networkId: network.id, email: input.email, field: "email" }, { now });
  await requireCalm(tx, input, actor.personId);
  const number = await nextNumber(tx, networkInvitation, eq(networkInvitation.networkId, network.id));
  const [invited] = await tx
    .insert(networkInvitation)
    .values({
      ...input,
      networkId: network.id,
      number,
      invitedById: actor.personId,
      sentAt: now,
      expiresAt: expiryOf(now),
    })
    .returning({ id: networkInvitation.id });
  if (!invited) throw new Error("The invitation was not kept");
  await record("network-invitation", invited.id);
  await enqueueMail(tx, { kind: "network-invitation", invitationId: invited.id });
  return number;
});

type Address = { networkId: string; email: string; field: string };

/** Throws when an address is in the network already, or has an open invitation to it other than `except`. */
export async function requireNotInvitedYet(
  tx: Transaction,
  { networkId, email, field }: Address,
  { now, except }: { now: Date; except?: string },
): Promise<void> {
  const address = email.toLowerCase();
  const [inside] = await tx
    .select({ name: person.name })
    .from(networkPerson)
    .innerJoin(person, eq(person.id, networkPerson.personId))
    .where(and(eq(networkPerson.networkId, networkId), eq(sql`lower(${person.email})`, address)));
  if (inside) refuse(field, `${inside.name} is in the network already. You can change their part in the list.`);
  const sent = await tx
    .select()
    .from(networkInvitation)
    .where(and(eq(networkInvitation.networkId, networkId), eq(sql`lower(${networkInvitation.email})`, address)));
  const open = sent.find((other) => other.id !== except && stateOf(other, now) === "open");
  if (open) refuse(field, `${open.name} has an open invitation at this address already. You can send it again.`);
}

function refuse(name: string, message: string): never {
  throw new InvalidInput([{ name, message }]);
}
