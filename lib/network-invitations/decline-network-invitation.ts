import { eq } from "drizzle-orm";
import { networkInvitation } from "@/db/schema/invitations";
import { networkInvitedCommand } from "@/lib/commands/invited-command";
import { forgotten } from "@/lib/invitations/rules";
import { NothingMore } from "@/lib/people/schema";
import { findByEmail } from "@/lib/seating/newcomers";

/** Says "No, thank you" to an invitation. No account is needed for it, and none is made. */
export const declineNetworkInvitation = networkInvitedCommand(
  "network.decline-invitation",
  NothingMore,
  async ({ tx, invitation, visitor, recordAs, now }) => {
    await tx
      .update(networkInvitation)
      .set({ version: invitation.version + 1, declinedAt: now, email: forgotten })
      .where(eq(networkInvitation.id, invitation.id));
    const known = await findByEmail(tx, invitation.email);
    const isTheirs = visitor !== null && visitor.personId === known;
    await recordAs(isTheirs ? visitor.personId : null)("network-invitation", invitation.id);
  },
);
