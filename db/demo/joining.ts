import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { invitation, networkInvitation } from "@/db/schema/invitations";
import { network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import type { Actor } from "@/lib/commands/actor";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { linkTo } from "@/lib/links";
import { acceptNetworkInvitation } from "@/lib/network-invitations/accept-network-invitation";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";

type Invited = { name: string; email: string };
type AtTable = Invited & { group: string };

/** Invites someone to a project and has them join at once, as they would with the link in their mail. Resolves to their seat. */
export async function inviteAndJoin(by: Actor, slug: string, invited: AtTable & { role: string }, now: Date) {
  await sendInvitation(by, slug, invited, now);
  return acceptAs(slug, invited, now);
}

/** Accepts the newest invitation of an address to a project, for whoever has that address. Resolves to the seat. */
export async function acceptAs(slug: string, { name, email, group }: AtTable, now: Date): Promise<number> {
  const token = await tokenOf(slug, email);
  const { seat } = await acceptInvitation(await ownerOf(email), token, { name, group }, now);
  return seat;
}

/** The token in the mail of the newest invitation of an address to a project. */
export async function tokenOf(slug: string, email: string): Promise<string> {
  const [sent] = await database()
    .select({ id: invitation.id })
    .from(invitation)
    .innerJoin(project, eq(project.id, invitation.projectId))
    .where(and(eq(project.slug, slug), eq(invitation.email, email)))
    .orderBy(desc(invitation.number))
    .limit(1);
  if (!sent) throw new Error(`Nobody invited ${email} to ${slug}.`);
  return linkTo("invitation", sent.id);
}

/** Invites someone to a network and has them accept at once. */
export async function inviteIntoNetwork(by: Actor, slug: string, invited: Invited & { role: string }, now: Date) {
  await inviteToNetwork(by, slug, invited, now);
  const token = await networkTokenOf(slug, invited.email);
  await acceptNetworkInvitation(await ownerOf(invited.email), token, { name: invited.name }, now);
}

/** The token in the mail of the newest invitation of an address to a network. */
export async function networkTokenOf(slug: string, email: string): Promise<string> {
  const [sent] = await database()
    .select({ id: networkInvitation.id })
    .from(networkInvitation)
    .innerJoin(network, eq(network.id, networkInvitation.networkId))
    .where(and(eq(network.slug, slug), eq(networkInvitation.email, email)))
    .orderBy(desc(networkInvitation.number))
    .limit(1);
  if (!sent) throw new Error(`Nobody invited ${email} to ${slug}.`);
  return linkTo("network-invitation", sent.id);
}

/** Whoever has an account with this address, as they would be signed in. */
async function ownerOf(email: string): Promise<Actor | null> {
  const [known] = await database()
    .select({ personId: person.id, name: person.name })
    .from(person)
    .where(eq(person.email, email));
  return known ? { ...known, signedInBy: "link" } : null;
}
