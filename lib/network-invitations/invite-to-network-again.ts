import { eq } from "drizzle-orm";
import { networkInvitation } from "@/db/schema/invitations";
import { networkCommand } from "@/lib/commands/network-command";
import { expiryOf, requireAddress, requireUnanswered } from "@/lib/invitations/rules";
import { WhichInvitation } from "@/lib/invitations/schema";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { requireCalm } from "@/lib/seating/require-calm";
import { findInvitation } from "./find-invitation";
import { requireNotInvitedYet } from "./invite-to-network";

/** Sends an invitation once more, with the same link: it is good for 14 days from now on. */
export const inviteToNetworkAgain = networkCommand("network.invite-again", WhichInvitation, async (context) => {
  const { tx, network, actor, input, record, now } = context;
  const sent = await findInvitation(tx, network.id, input.invitation);
  requireUnanswered(sent, now);
  requireAddress(sent);
  await requireNotInvitedYet(tx, { networkId: network.id, email: sent.email, field: "" }, { now, except: sent.id });
  await requireCalm(tx, sent, actor.personId);
  await tx
    .update(networkInvitation)
    .set({ version: sent.version + 1, sentAt: now, expiresAt: expiryOf(now) })
    .where(eq(networkInvitation.id, sent.id));
  await record("network-invitation", sent.id);
  await enqueueMail(tx, { kind: "network-invitation", invitationId: sent.id });
});
