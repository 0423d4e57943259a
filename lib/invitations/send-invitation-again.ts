import { eq } from "drizzle-orm";
import { invitation } from "@/db/schema/invitations";
import { projectCommand } from "@/lib/commands/project-command";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { requireRoleToGive } from "@/lib/people/rules";
import { requireNotInvitedYet } from "@/lib/seating/issue-invitation";
import { requireCalm } from "@/lib/seating/require-calm";
import { findInvitation } from "./find-invitation";
import { expiryOf, requireAddress, requireUnanswered } from "./rules";
import { WhichInvitation } from "./schema";

/** Sends an invitation once more, with the same link: it is good for 14 days from now on. */
export const sendInvitationAgain = projectCommand("invitation.send-again", WhichInvitation, async (context) => {
  const { tx, project, actor, ownSeat, input, record, now } = context;
  const sent = await findInvitation(tx, project.id, input.invitation);
  requireUnanswered(sent, now);
  requireAddress(sent);
  requireRoleToGive("", sent.role, ownSeat?.role);
  await requireNotInvitedYet(tx, { projectId: project.id, email: sent.email, field: "" }, { now, except: sent.id });
  await requireCalm(tx, sent, actor.personId);
  await tx
    .update(invitation)
    .set({ version: sent.version + 1, sentAt: now, expiresAt: expiryOf(now) })
    .where(eq(invitation.id, sent.id));
  await record("invitation", sent.id);
  await enqueueMail(tx, { kind: "invitation", invitationId: sent.id });
});
