import { eq } from "drizzle-orm";
import { invitation } from "@/db/schema/invitations";
import { projectCommand } from "@/lib/commands/project-command";
import { findInvitation } from "./find-invitation";
import { forgotten, requireUnanswered } from "./rules";
import { WhichInvitation } from "./schema";

/** Takes an invitation back: its link does nothing from now on. */
export const revokeInvitation = projectCommand("invitation.revoke", WhichInvitation, async (context) => {
  const { tx, project, input, record, now } = context;
  const sent = await findInvitation(tx, project.id, input.invitation);
  requireUnanswered(sent, now);
  await tx
    .update(invitation)
    .set({ version: sent.version + 1, revokedAt: now, email: forgotten })
    .where(eq(invitation.id, sent.id));
  await record("invitation", sent.id);
});
