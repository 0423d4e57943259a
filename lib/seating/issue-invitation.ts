import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { invitation } from "@/db/schema/invitations";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { nextNumber } from "@/lib/commands/next-number";
import type { RecordChange } from "@/lib/commands/pipeline";
import { InvalidInput } from "@/lib/errors";
import { expiryOf, stateOf } from "@/lib/invitations/rules";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { requireCalm } from "./require-calm";

type Within = { tx: Transaction; record: RecordChange; now: Date };

type NewInvitation = {
  projectId: string;
  invitedById: string;
  name: string;
  email: string;
  role: "lead" | "facilitator" | "member";
  /** The group that the inviter expects, or nothing. */
  group: string;
  asks: string;
  hereSince?: string;
  seatId?: string;
};

/** Invites someone to a project's table: keeps the invitation and has its mail sent. Returns its number. */
export async function issueInvitation({ tx, record, now }: Within, invited: NewInvitation): Promise<number> {
  await requireCalm(tx, invited, invited.invitedById);
  const number = await nextNumber(tx, invitation, eq(invitation.projectId, invited.projectId));
  const group = invited.group === "" ? null : invited.group;
  const [issued] = await tx
    .insert(invitation)
    .values({ ...invited, number, group, sentAt: now, expiresAt: expiryOf(now) })
    .returning({ id: invitation.id });
  if (!issued) throw new Error("The invitation was not kept");
  await record("invitation", issued.id);
  await enqueueMail(tx, { kind: "invitation", invitationId: issued.id });
  return number;
}

type Address = { projectId: string; email: string; field?: string };

/** Throws when an address is at the table already, or has an open invitation to it other than `except`. */
export async function requireNotInvitedYet(
  tx: Transaction,
  { projectId, email, field = "email" }: Address,
  { now, except }: { now: Date; except?: string },
): Promise<void> {
  const seat = await seatWith(tx, projectId, email);
  if (seat) throw problem(field, `${seat.name} already has a seat here with this e-mail address.`);
  const open = await openInvitationTo(tx, projectId, email, now, except);
  if (open) throw problem(field, `${open.name} has an open invitation at this address already. You can send it again.`);
}

function problem(name: string, message: string): InvalidInput {
  return new InvalidInput([{ name, message }]);
}

async function seatWith(tx: Transaction, projectId: string, email: string) {
  const [seat] = await tx
    .select({ name: member.name })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(member.projectId, projectId), isNull(member.leftOn), isAddress(person.email, email)));
  return seat;
}

async function openInvitationTo(tx: Transaction, projectId: string, email: string, now: Date, except?: string) {
  const sent = await tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.projectId, projectId), isAddress(invitation.email, email)));
  return sent.find((other) => other.id !== except && stateOf(other, now) === "open");
}

function isAddress(column: typeof person.email | typeof invitation.email, email: string) {
  return eq(sql`lower(${column})`, email.toLowerCase());
}
