import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { invitation as invitationTable } from "@/db/schema/invitations";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { dayOf } from "@/lib/calendar/moments";
import { type InvitedContext, invitedCommand } from "@/lib/commands/invited-command";
import { Refused, requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { acceptingPerson, requireName } from "@/lib/seating/accepting-person";
import { findByEmail, joinNetwork } from "@/lib/seating/newcomers";
import { requireGroup } from "@/lib/seating/rules";
import { takeSeat } from "@/lib/seating/take-seat";
import { forgotten, openerOf } from "./rules";
import { AcceptInvitation } from "./schema";
import { hasAccount, someoneElse } from "./words";

type Accepting = InvitedContext<z.output<typeof AcceptInvitation>>;
type Joined = { slug: string; seat: number; personId: string };

/**
 * Joins a project's table, under the name and in the group of one's own choice; or, invited to a seat that one has
 * already, signs in alone there from now on. Resolves to the seat and to who has it.
 */
export const acceptInvitation = invitedCommand("invitation.accept", AcceptInvitation, async (context) =>
  context.invitation.seatId === null ? joinTable(context) : takeOwnSeat(context, context.invitation.seatId),
);

async function joinTable(context: Accepting): Promise<Joined> {
  const { tx, project, invitation, input, now } = context;
  const { groups } = await frameworkOf(tx, project.frameworkHash);
  requireAll([() => requireName(input), () => requireGroup("group", input.group, groups)]);
  const { personId, record } = await acceptingPerson(context);
  await requireNoSeatYet(context, personId);
  const today = dayOf(now, project.timeZone);
  await joinNetwork({ tx, record, now }, { networkId: project.networkId, joinedOn: today }, personId);
  const joinedOn = invitation.hereSince ?? today;
  const { name, group } = input;
  const { role } = invitation;
  const seat = await takeSeat(
    { tx, record, now },
    { projectId: project.id, personId, name, group, role, joinedOn, signsInAlone: true },
  );
  await keepAcceptance(context, personId, await seatOf(context, personId));
  return { slug: project.slug, seat, personId };
}

async function requireNoSeatYet(context: Accepting, personId: string): Promise<void> {
  if (await seatOf(context, personId)) throw new Refused(["You have a seat at this table already."]);
}

async function seatOf({ tx, project }: Accepting, personId: string): Promise<string | undefined> {
  const [seat] = await tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.projectId, project.id), eq(member.personId, personId), isNull(member.leftOn)));
  return seat?.id;
}

async function takeOwnSeat(context: Accepting, seatId: string): Promise<Joined> {
  const { tx, project, invitation, recordAs } = context;
  await requireNewAddress(context);
  const [seat] = await tx.select().from(member).where(eq(member.id, seatId));
  if (!seat || seat.leftOn) throw new Refused(["This seat is free by now. Whoever invited you can tell you more."]);
  if (seat.role !== invitation.role)
    throw new Refused(["This seat has another role by now. Ask for a new invitation."]);
  await giveAddress(context, seat.personId);
  await tx
    .update(member)
    .set({ version: sql`${member.version} + 1`, signsInAlone: true })
    .where(eq(member.id, seat.id));
  await recordAs(seat.personId)("member", seat.id);
  await keepAcceptance(context, seat.personId, seat.id);
  return { slug: project.slug, seat: seat.number, personId: seat.personId };
}

/** Two accounts are never made one. */
async function requireNewAddress({ tx, invitation, visitor }: Accepting): Promise<void> {
  const opener = openerOf(visitor, (await findByEmail(tx, invitation.email)) ?? null);
  if (opener === "newcomer") return;
  throw new Refused([opener === "someone-else" ? someoneElse : hasAccount]);
}

/** The first address of someone who had none. */
async function giveAddress({ tx, invitation, now }: Accepting, personId: string): Promise<void> {
  const { email } = invitation;
  const given = await tx
    .update(person)
    .set({ email, emailVerified: now })
    .where(and(eq(person.id, personId), isNull(person.email)))
    .returning({ id: person.id });
  if (given.length === 0) throw new Refused(["This seat has an e-mail address by now. Sign in with that one."]);
}

async function keepAcceptance({ tx, invitation, recordAs, now }: Accepting, personId: string, memberId?: string) {
  await tx
    .update(invitationTable)
    .set({ version: invitation.version + 1, acceptedAt: now, memberId, email: forgotten })
    .where(eq(invitationTable.id, invitation.id));
  await recordAs(personId)("invitation", invitation.id);
}
