import { eq } from "drizzle-orm";
import { networkInvitation } from "@/db/schema/invitations";
import { networkCommand } from "@/lib/commands/network-command";
import { forgotten, requireUnanswered } from "@/lib/invitations/rules";
import { WhichInvitation } from "@/lib/invitations/schema";
import { findInvitation } from "./find-invitation";

/** Takes an invitation back: its link does nothing from now on. */
export const revokeNetworkInvitation = networkCommand(
  "network.revoke-invitation",
  WhichInvitation,
  async ({ tx, network, input, record, now }) => {
    const sent = await findInvitation(tx, network.id, input.invitation);
    requireUnanswered(sent, now);
    await tx
      .update(networkInvitation)
      .set({ version: sent.version + 1, revokedAt: now, email: forgotten })
      .where(eq(networkInvitation.id, sent.id));
    await record("network-invitation", sent.id);
  },
);
