import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { networkInvitation } from "@/db/schema/invitations";
import { network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { momentInWords } from "@/lib/calendar/moments";
import { stateOf } from "@/lib/invitations/rules";
import { linkTo } from "@/lib/links";
import type { Addressed } from "@/lib/mail/letter";
import { addressOf } from "./addressees";
import { isStrangerToOthers } from "./invited";

const asWhat = {
  coordinator: "as a coordinator, who sees every project of the network and invites people",
  person: "as someone who can start projects there",
};

/** An invitation to a network, while it is open. */
export async function writeNetworkInvitation(invitationId: string, now: Date): Promise<Addressed | null> {
  const [found] = await database()
    .select({
      invitation: networkInvitation,
      inviter: person.name,
      networkName: network.name,
      timeZone: network.timeZone,
      isOfDemo: isStrangerToOthers(networkInvitation.email),
    })
    .from(networkInvitation)
    .innerJoin(person, eq(person.id, networkInvitation.invitedById))
    .innerJoin(network, eq(network.id, networkInvitation.networkId))
    .where(eq(networkInvitation.id, invitationId));
  if (!found || stateOf(found.invitation, now) !== "open") return null;
  const { inviter, networkName, timeZone, isOfDemo } = found;
  const { email, name, role, expiresAt } = found.invitation;
  const link = addressOf(`/join/${linkTo("network-invitation", invitationId)}`);
  return {
    to: email,
    isOfDemo,
    letter: {
      subject: "An invitation to Alongside",
      name,
      parts: [
        { words: `${inviter} invites you to the network ${networkName} in Alongside, ${asWhat[role]}.` },
        { link, label: "See the invitation" },
        { words: `The link is for you alone. You can answer until ${momentInWords(expiresAt, timeZone)}.` },
      ],
      foot: [
        { words: `${inviter} gave Alongside this address, for this invitation. If you do nothing, nothing happens.` },
      ],
    },
  };
}
