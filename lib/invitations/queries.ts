import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { invitation } from "@/db/schema/invitations";
import { member } from "@/db/schema/members";
import { frameworkVersion, network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { dayOf } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import type { FrameworkContent } from "@/lib/framework/schema";
import { idFrom } from "@/lib/links";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import type { Stage } from "@/lib/projects/schema";
import { type InvitationState, type Opener, openerOf, stateOf } from "./rules";

/** An invitation that waits for its answer. The address stands on its own page alone, for those who send invitations. */
export type WaitingInvitation = {
  number: number;
  name: string;
  sentOn: string;
  goodUntil: string;
  hasRunOut: boolean;
  /** The seat that they have already, where they would sign in alone. */
  toSeat: number | null;
};

/** Who was invited to a project and has not answered, the newest first; also where the link has run out. */
export async function waitingInvitationsOf(view: ProjectView, now = new Date()): Promise<WaitingInvitation[]> {
  const { acceptedAt, declinedAt, revokedAt } = invitation;
  const rows = await database()
    .select({
      number: invitation.number,
      name: invitation.name,
      sentAt: invitation.sentAt,
      expiresAt: invitation.expiresAt,
      toSeat: member.number,
    })
    .from(invitation)
    .leftJoin(member, eq(member.id, invitation.seatId))
    .where(and(eq(invitation.projectId, view.id), isNull(acceptedAt), isNull(declinedAt), isNull(revokedAt)))
    .orderBy(desc(invitation.number));
  return rows.map(({ number, name, sentAt, expiresAt, toSeat }) => ({
    number,
    name,
    sentOn: dayOf(sentAt, view.network.timeZone),
    goodUntil: dayOf(expiresAt, view.network.timeZone),
    hasRunOut: expiresAt <= now,
    toSeat,
  }));
}

export type InvitationDetails = {
  number: number;
  name: string;
  /** Null for everyone who sends no invitations. */
  email: string | null;
  role: "lead" | "facilitator" | "member";
  group: string | null;
  asks: string;
  hereSince: string | null;
  isToSeat: boolean;
  invitedBy: string;
  sentOn: string;
  goodUntil: string;
  state: InvitationState;
};

/** One invitation of a project that was opened. Throws NotFound when there is none with this number. */
export async function invitationDetails(
  view: ProjectView,
  number: number,
  now = new Date(),
): Promise<InvitationDetails> {
  const [found] = await database()
    .select({ sent: invitation, invitedBy: person.name })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.invitedById))
    .where(and(eq(invitation.projectId, view.id), eq(invitation.number, number)));
  if (!found) throw new NotFound();
  const { name, email, role, group, asks, hereSince, seatId, sentAt, expiresAt } = found.sent;
  return {
    number,
    name,
    email: allows("invitation.send", view.roles) ? email : null,
    role,
    group,
    asks,
    hereSince,
    isToSeat: seatId !== null,
    invitedBy: found.invitedBy,
    sentOn: dayOf(sentAt, view.network.timeZone),
    goodUntil: dayOf(expiresAt, view.network.timeZone),
    state: stateOf(found.sent, now),
  };
}

/** What whoever holds an invitation's link is shown. */
export type OpenedInvitation = {
  state: InvitationState;
  opener: Opener;
  name: string;
  role: "lead" | "facilitator" | "member";
  group: string | null;
  asks: string;
  hereSince: string | null;
  goodUntil: string;
  inviter: string;
  /** Their own seat, where they have one without e-mail. */
  seat: string | null;
  project: { slug: string; title: string; stage: Stage };
  network: { name: string; supportWords: string };
  groups: FrameworkContent["groups"];
};

/** The invitation that a link leads to, or null when it is none of ours. */
export async function openInvitation(
  token: string,
  visitor: Actor | null,
  now = new Date(),
): Promise<OpenedInvitation | null> {
  const id = idFrom("invitation", token);
  if (!id) return null;
  const [found] = await database()
    .select({
      invitation,
      project: { slug: project.slug, title: project.title, stage: project.stage },
      network: { name: network.name, supportWords: network.supportWords },
      timeZone: network.timeZone,
      framework: frameworkVersion.content,
      inviter: person.name,
      seat: member.name,
      ownerId: sql<string | null>`(select p.id from person p where lower(p.email) = lower(${invitation.email}))`,
    })
    .from(invitation)
    .innerJoin(project, eq(project.id, invitation.projectId))
    .innerJoin(network, eq(network.id, project.networkId))
    .innerJoin(frameworkVersion, eq(frameworkVersion.hash, project.frameworkHash))
    .innerJoin(person, eq(person.id, invitation.invitedById))
    .leftJoin(member, eq(member.id, invitation.seatId))
    .where(eq(invitation.id, id));
  if (!found) return null;
  const { name, role, group, asks, hereSince, expiresAt } = found.invitation;
  return {
    state: stateOf(found.invitation, now),
    opener: openerOf(visitor, found.ownerId),
    name,
    role,
    group,
    asks,
    hereSince,
    goodUntil: dayOf(expiresAt, found.timeZone),
    inviter: found.inviter,
    seat: found.seat,
    project: found.project,
    network: found.network,
    groups: found.framework.groups,
  };
}
