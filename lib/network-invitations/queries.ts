import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { networkInvitation } from "@/db/schema/invitations";
import { network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { dayOf } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import { type InvitationState, type Opener, openerOf, stateOf } from "@/lib/invitations/rules";
import { idFrom } from "@/lib/links";
import type { NetworkView } from "@/lib/network/queries";
import type { NetworkRole } from "@/lib/network/words";

/** Someone who was invited to a network and has not answered. The address stands on the invitation's own page alone. */
export type WaitingNetworkInvitation = {
  number: number;
  name: string;
  role: NetworkRole;
  sentOn: string;
  goodUntil: string;
  hasRunOut: boolean;
};

/** Who was invited to a network and has not answered, the newest first; also where the link has run out. */
export async function waitingNetworkInvitationsOf(
  { id, timeZone }: NetworkView,
  now = new Date(),
): Promise<WaitingNetworkInvitation[]> {
  const { acceptedAt, declinedAt, revokedAt } = networkInvitation;
  const rows = await database()
    .select()
    .from(networkInvitation)
    .where(and(eq(networkInvitation.networkId, id), isNull(acceptedAt), isNull(declinedAt), isNull(revokedAt)))
    .orderBy(desc(networkInvitation.number));
  return rows.map(({ number, name, role, sentAt, expiresAt }) => ({
    number,
    name,
    role,
    sentOn: dayOf(sentAt, timeZone),
    goodUntil: dayOf(expiresAt, timeZone),
    hasRunOut: expiresAt <= now,
  }));
}

export type NetworkInvitationDetails = {
  number: number;
  name: string;
  email: string;
  role: NetworkRole;
  invitedBy: string;
  sentOn: string;
  goodUntil: string;
  state: InvitationState;
};

/** One invitation, for the network's coordinators. Throws NotFound for everyone else, and when there is none. */
export async function networkInvitationDetails(
  { id, timeZone, role: viewerRole }: NetworkView,
  number: number,
  now = new Date(),
): Promise<NetworkInvitationDetails> {
  const [found] = await database()
    .select({ sent: networkInvitation, invitedBy: person.name })
    .from(networkInvitation)
    .innerJoin(person, eq(person.id, networkInvitation.invitedById))
    .where(and(eq(networkInvitation.networkId, id), eq(networkInvitation.number, number)));
  if (!found || viewerRole !== "coordinator") throw new NotFound();
  const { name, email, role, sentAt, expiresAt } = found.sent;
  return {
    number,
    name,
    email,
    role,
    invitedBy: found.invitedBy,
    sentOn: dayOf(sentAt, timeZone),
    goodUntil: dayOf(expiresAt, timeZone),
    state: stateOf(found.sent, now),
  };
}

/** What whoever holds the link of an invitation to a network is shown. */
export type OpenedNetworkInvitation = {
  state: InvitationState;
  opener: Opener;
  name: string;
  role: NetworkRole;
  goodUntil: string;
  inviter: string;
  network: { slug: string; name: string; supportWords: string };
};

/** The invitation that a link leads to, or null when it is none of ours. */
export async function openNetworkInvitation(
  token: string,
  visitor: Actor | null,
  now = new Date(),
): Promise<OpenedNetworkInvitation | null> {
  const id = idFrom("network-invitation", token);
  if (!id) return null;
  const [found] = await database()
    .select({
      sent: networkInvitation,
      network: { slug: network.slug, name: network.name, supportWords: network.supportWords },
      timeZone: network.timeZone,
      inviter: person.name,
      ownerId: sql<string | null>`(select p.id from person p where lower(p.email) = lower(${networkInvitation.email}))`,
    })
    .from(networkInvitation)
    .innerJoin(network, eq(network.id, networkInvitation.networkId))
    .innerJoin(person, eq(person.id, networkInvitation.invitedById))
    .where(eq(networkInvitation.id, id));
  if (!found) return null;
  const { name, role, expiresAt } = found.sent;
  return {
    state: stateOf(found.sent, now),
    opener: openerOf(visitor, found.ownerId),
    name,
    role,
    goodUntil: dayOf(expiresAt, found.timeZone),
    inviter: found.inviter,
    network: found.network,
  };
}
