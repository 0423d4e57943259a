import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { invitation } from "@/db/schema/invitations";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { dayOf } from "@/lib/calendar/moments";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { InvalidInput, NotFound, Refused, requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { requireRoleToGive, requireStillSeated } from "@/lib/people/rules";
import { issueInvitation, requireNotInvitedYet } from "@/lib/seating/issue-invitation";
import { requireDayThatHasCome, requireGroup } from "@/lib/seating/rules";
import { stateOf } from "./rules";
import { SendInvitation } from "./schema";

type Sending = ProjectContext<z.output<typeof SendInvitation>>;

/** Invites someone to the table by e-mail, or someone who has a seat there to sign in alone. Resolves to its number. */
export const sendInvitation = projectCommand("invitation.send", SendInvitation, async (context) => {
  const { tx, project, actor, input, record, now } = context;
  const { seat: _number, ...invited } = input;
  const asked = input.seat === undefined ? await toTheTable(context) : await toASeat(context, input.seat);
  await requireNotInvitedYet(tx, { projectId: project.id, email: input.email }, { now });
  const whole = { ...invited, ...asked, projectId: project.id, invitedById: actor.personId };
  return issueInvitation({ tx, record, now }, whole);
});

async function toTheTable({ tx, project, ownSeat, input, now }: Sending) {
  const { groups } = await frameworkOf(tx, project.frameworkHash);
  requireAll([
    () => requireRoleToGive("role", input.role, ownSeat?.role),
    () => input.group !== "" && requireGroup("group", input.group, groups),
    () => input.hereSince && requireDayThatHasCome("hereSince", input.hereSince, dayOf(now, project.timeZone)),
  ]);
  return {};
}

async function toASeat({ tx, project, ownSeat, now }: Sending, number: number) {
  const [found] = await tx
    .select({ seat: member, email: person.email })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(member.projectId, project.id), eq(member.number, number)));
  if (!found) throw new NotFound();
  const { seat, email } = found;
  requireStillSeated(seat);
  if (email) throw new Refused([`${seat.name} signs in alone already, with an address of their own.`]);
  requireSeatToGive(seat, ownSeat?.role);
  await requireNoOtherFor(tx, seat, now);
  return { name: seat.name, role: seat.role, group: seat.group, hereSince: undefined, seatId: seat.id };
}

type Seat = typeof member.$inferSelect;

// Whoever gives a seat an address could sign in there: nobody reaches a role above their own that way.
function requireSeatToGive({ role }: Seat, ownRole: string | undefined): void {
  if (role !== "member" && ownRole !== "lead")
    refuse("Only a lead can invite a lead or a facilitator to sign in alone.");
}

async function requireNoOtherFor(tx: Sending["tx"], seat: Seat, now: Date): Promise<void> {
  const sent = await tx.select().from(invitation).where(eq(invitation.seatId, seat.id));
  if (sent.some((other) => stateOf(other, now) === "open"))
    refuse(`${seat.name} has an open invitation to sign in already. You can send it again, or take it back first.`);
}

function refuse(message: string): never {
  throw new InvalidInput([{ name: "email", message }]);
}
