import { eq } from "drizzle-orm";
import { invitation as invitationTable } from "@/db/schema/invitations";
import { invitedCommand } from "@/lib/commands/invited-command";
import { NothingMore } from "@/lib/people/schema";
import { findByEmail } from "@/lib/seating/newcomers";
import { forgotten } from "./rules";

/** Says "No, thank you" to an invitation. No account is needed for it, and none is made. */
export const declineInvitation = invitedCommand("invitation.decline", NothingMore, async (context) => {
  const { tx, invitation, visitor, recordAs, now } = context;
  await tx
    .update(invitationTable)
    .set({ version: invitation.version + 1, declinedAt: now, email: forgotten })
    .where(eq(invitationTable.id, invitation.id));
  const known = await findByEmail(tx, invitation.email);
  const isTheirs = visitor !== null && visitor.personId === known;
  await recordAs(isTheirs ? visitor.personId : null)("invitation", invitation.id);
});
