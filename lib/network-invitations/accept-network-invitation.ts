import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { networkInvitation } from "@/db/schema/invitations";
import { networkPerson } from "@/db/schema/network";
import { dayOf } from "@/lib/calendar/moments";
import { type NetworkInvitedContext, networkInvitedCommand } from "@/lib/commands/invited-command";
import type { RecordChange } from "@/lib/commands/pipeline";
import { forgotten } from "@/lib/invitations/rules";
import { acceptingPerson } from "@/lib/seating/accepting-person";
import { AcceptNetworkInvitation } from "./schema";

type Accepting = NetworkInvitedContext<z.output<typeof AcceptNetworkInvitation>>;

/** Joins a network, in the part that the invitation gives. Resolves to who joined, and to which network. */
export const acceptNetworkInvitation = networkInvitedCommand(
  "network.accept-invitation",
  AcceptNetworkInvitation,
  async (context) => {
    const { tx, network, invitation, now } = context;
    const { personId, record } = await acceptingPerson(context);
    await takePart(context, personId, record);
    await tx
      .update(networkInvitation)
      .set({ version: invitation.version + 1, acceptedAt: now, email: forgotten })
      .where(eq(networkInvitation.id, invitation.id));
    await record("network-invitation", invitation.id);
    return { slug: network.slug, role: invitation.role, personId };
  },
);

/** Someone who was let in meanwhile through a project's table becomes what the invitation says, never less. */
async function takePart({ tx, network, invitation, now }: Accepting, personId: string, record: RecordChange) {
  const [known] = await tx
    .select()
    .from(networkPerson)
    .where(and(eq(networkPerson.networkId, network.id), eq(networkPerson.personId, personId)));
  if (known && (known.role === "coordinator" || known.role === invitation.role)) return;
  const { role } = invitation;
  const [taken] = known
    ? await tx
        .update(networkPerson)
        .set({ version: known.version + 1, role })
        .where(eq(networkPerson.id, known.id))
        .returning({ id: networkPerson.id })
    : await tx
        .insert(networkPerson)
        .values({ networkId: network.id, personId, role, joinedOn: dayOf(now, network.timeZone) })
        .returning({ id: networkPerson.id });
  if (taken) await record("network-person", taken.id);
}
