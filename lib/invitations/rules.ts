import { Refused } from "@/lib/errors";
import { notOpen } from "./words";

/** What of an invitation, to a project or to a network, says how it stands. */
export type InvitationCourse = {
  expiresAt: Date;
  acceptedAt: Date | null;
  declinedAt: Date | null;
  revokedAt: Date | null;
};

export type InvitationState = "open" | "accepted" | "declined" | "revoked" | "expired";

const fourteenDays = 14 * 24 * 60 * 60 * 1000;

/** Until when an invitation that is sent now can be answered. */
export function expiryOf(sentAt: Date): Date {
  return new Date(sentAt.getTime() + fourteenDays);
}

/** How an invitation stands. The table is in docs/states.md. */
export function stateOf(invitation: InvitationCourse, now: Date): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.declinedAt) return "declined";
  if (invitation.revokedAt) return "revoked";
  return invitation.expiresAt <= now ? "expired" : "open";
}

/** Throws when an invitation cannot be answered any more, with what to do next. */
export function requireOpen(invitation: InvitationCourse, now: Date): void {
  const state = stateOf(invitation, now);
  if (state !== "open") throw new Refused([notOpen[state]]);
}

/** An address that nobody needs any more, once an invitation is settled: whoever accepted keeps it as their own. */
export const forgotten = "";

/** Throws when an invitation was answered or taken back: then nothing is left to send again or to take back. */
export function requireUnanswered(invitation: InvitationCourse & { name: string }, now: Date): void {
  const { name } = invitation;
  const state = stateOf(invitation, now);
  if (state === "accepted") throw new Refused([`${name} has accepted this invitation already.`]);
  if (state === "declined") throw new Refused([`${name} said “No, thank you” to this invitation.`]);
  if (state === "revoked") throw new Refused(["This invitation was taken back. You can send a new one."]);
}

/** Throws when the address of an invitation was forgotten, a long time after it had run out. */
export function requireAddress({ email }: { email: string }): void {
  if (email === forgotten)
    throw new Refused(["This invitation is so old that its address is forgotten. Send a new one."]);
}

/** Who opened a link, towards the address that it was sent to: `ownerId` has it already, if anyone. */
export type Opener = "newcomer" | "owner" | "not-signed-in" | "someone-else";

export function openerOf(visitor: { personId: string } | null, ownerId: string | null): Opener {
  if (visitor) return visitor.personId === ownerId ? "owner" : "someone-else";
  return ownerId === null ? "newcomer" : "not-signed-in";
}
