import { and, asc, eq, gt, gte, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { meeting } from "@/db/schema/meetings";
import { member, memberPrivate } from "@/db/schema/members";
import { network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { meetingsCalendar } from "@/lib/calendar/meetings-calendar";
import type { Actor } from "@/lib/commands/actor";
import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";
import { idFrom, linkTo } from "@/lib/links";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import type { Attendance } from "./schema";

type Row = typeof meeting.$inferSelect;
type Seated = { number: number; name: string };

/** A meeting as the list of a project's meetings has it. */
export type MeetingLine = Pick<
  Row,
  "number" | "title" | "startsAt" | "endsAt" | "place" | "link" | "sentAt" | "heldAt" | "closedAt" | "calledOffAt"
> & {
  correctUntil: string | null;
  hasNotes: boolean;
  facilitators: string[];
  present: number;
  /** The plan went out at some time; and nothing was done to it since. */
  wasSent: boolean;
  sentAsItStands: boolean;
};

/** All meetings of a project, or some of them, in the order of their days. */
export async function meetingsOf({ id }: ProjectView, which?: SQL): Promise<MeetingLine[]> {
  const { number, title, startsAt, endsAt, place, link, sentAt, heldAt, closedAt, calledOffAt, correctUntil } = meeting;
  return database()
    .select({
      ...{ number, title, startsAt, endsAt, place, link, sentAt, heldAt, closedAt, calledOffAt, correctUntil },
      hasNotes: sql<boolean>`meeting.notes <> ''`,
      facilitators: sql<
        string[]
      >`array(select m.name from member m where m.id = any(meeting.facilitator_ids) order by m.number)`,
      present: sql<number>`(select count(*)::integer from jsonb_array_elements(coalesce(meeting.attendance, '[]')) a where a ->> 'how' = 'present')`,
      wasSent: wasSent(sql`true`),
      sentAsItStands: wasSent(sql`r.number = meeting.version`),
    })
    .from(meeting)
    .where(and(eq(meeting.projectId, id), which))
    .orderBy(asc(startsAt), asc(number));
}

/** What is on now, or comes next; null while nothing is planned. */
export async function nextMeetingOf({ id }: ProjectView, now = new Date()) {
  const { number, title, startsAt, endsAt, place } = meeting;
  const [next] = await database()
    .select({ number, title, startsAt, endsAt, place })
    .from(meeting)
    .where(and(eq(meeting.projectId, id), isNull(meeting.calledOffAt), isNull(meeting.heldAt), gt(endsAt, now)))
    .orderBy(asc(startsAt), asc(number))
    .limit(1);
  return next ?? null;
}

export type OwnMeeting = {
  slug: string;
  number: number;
  title: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
};

/** What is on now, or comes next, at each table where someone sits; nothing where there is a break. */
export async function ownNextMeetings(actor: Actor, now = new Date()): Promise<OwnMeeting[]> {
  const { number, title, startsAt, endsAt } = meeting;
  return database()
    .selectDistinctOn([project.id], {
      ...{ slug: project.slug, number, title, startsAt, endsAt, timeZone: network.timeZone },
    })
    .from(member)
    .innerJoin(project, eq(project.id, member.projectId))
    .innerJoin(network, eq(network.id, project.networkId))
    .innerJoin(meeting, eq(meeting.projectId, project.id))
    .where(
      and(
        ...[eq(member.personId, actor.personId), isNull(member.leftOn), isNull(member.pausedOn)],
        notInArray(project.stage, ["paused", "closed"]),
        ...[isNull(meeting.calledOffAt), isNull(meeting.heldAt), gt(endsAt, now)],
      ),
    )
    .orderBy(asc(project.id), asc(startsAt), asc(number));
}

/** A meeting with everything of it. */
export type Meeting = Omit<Row, "projectId" | "facilitatorIds" | "attendance"> & {
  facilitators: Seated[];
  /** Null while nobody wrote down who was there. */
  attendance: (Seated & { group: string; how: Attendance["how"] })[] | null;
  corrections: (Seated & { text: string; givenAt: string })[];
  /** The plan went out at some time; and nothing was done to it since. */
  wasSent: boolean;
  sentAsItStands: boolean;
  /** Something that was said there is written down. */
  hasVoices: boolean;
};

/** One meeting of a project that was opened. Throws NotFound when there is none of this number. */
export async function meetingOf(view: ProjectView, number: number): Promise<Meeting> {
  const [found] = await database()
    .select({
      meeting,
      facilitators: sql<
        Seated[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'name', m.name) order by m.number), '[]')
        from member m where m.id = any(meeting.facilitator_ids))`,
      attendance: sql<
        NonNullable<Meeting["attendance"]>
      >`(select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'name', m.name,
          'group', m.group_key, 'how', a ->> 'how') order by m.number), '[]')
        from jsonb_array_elements(coalesce(meeting.attendance, '[]')) a join member m on m.id = (a ->> 'member')::uuid)`,
      corrections: sql<
        Meeting["corrections"]
      >`(select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'name', m.name,
          'text', c.text, 'givenAt', c.given_at) order by c.given_at, c.id), '[]')
        from note_correction c join member m on m.id = c.member_id where c.meeting_id = meeting.id)`,
      wasSent: wasSent(sql`true`),
      sentAsItStands: wasSent(sql`r.number = meeting.version`),
      hasVoices: sql<boolean>`exists (select from voice v where v.meeting_id = meeting.id)`,
    })
    .from(meeting)
    .where(and(eq(meeting.projectId, view.id), eq(meeting.number, number)));
  if (!found) throw new NotFound();
  const { meeting: row, ...beside } = found;
  const { projectId: _project, facilitatorIds: _ids, attendance, ...kept } = row;
  return { ...kept, ...beside, attendance: attendance === null ? null : beside.attendance };
}

function wasSent(which: ReturnType<typeof sql>) {
  return sql<boolean>`exists (select from revision r join ledger_entry e on e.revision_id = r.id
    where r.entity_kind = 'meeting' and r.entity_id = meeting.id and e.verb = 'meeting.send' and ${which})`;
}

/** Where a meeting is found, for those at its table and the network's coordinators. Throws NotFound for everyone else. */
export async function whereMeetingIs(actor: Actor, id: string): Promise<{ slug: string; number: number }> {
  if (!isId.test(id)) throw new NotFound();
  const [found] = await database().execute<{ slug: string; number: number }>(sql`
    select p.slug, mt.number from meeting mt join project p on p.id = mt.project_id
    where mt.id = ${id} and (
      exists (select from member m where m.project_id = p.id and m.person_id = ${actor.personId} and m.left_on is null)
      or exists (select from network_person np
        where np.network_id = p.network_id and np.person_id = ${actor.personId} and np.role = 'coordinator'))`);
  if (!found) throw new NotFound();
  return found;
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who is at the table now and has no e-mail, so that someone can hand them what is sent. Only for those who may send it. */
export async function withoutMail(view: ProjectView): Promise<Seated[]> {
  if (!allows("meeting.send", view.roles)) return [];
  return database()
    .select({ number: member.number, name: member.name })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(member.projectId, view.id), isNull(member.leftOn), isNull(member.pausedOn), isNull(person.email)))
    .orderBy(asc(member.number));
}

/** The address of a person's own calendar of a project; null for whoever has no seat. Who knows it can read it. */
export async function ownCalendarAddress(view: ProjectView): Promise<string | null> {
  if (view.ownSeat === null) return null;
  const [seat] = await database()
    .select({ key: memberPrivate.calendarKey })
    .from(member)
    .innerJoin(memberPrivate, eq(memberPrivate.memberId, member.id))
    .where(and(eq(member.projectId, view.id), eq(member.number, view.ownSeat)));
  return seat ? new URL(`/calendar/${linkTo("calendar", seat.key)}.ics`, env().nextauthUrl).href : null;
}

const halfAYear = 183 * 24 * 60 * 60 * 1000;

/**
 * A calendar of the meetings of the last half year and all to come, for whoever holds the link of a seat's calendar. Throws
 * NotFound when we never made it, and when the seat was given up, or the address renewed, since.
 */
export async function calendarByLink(token: string, now = new Date()): Promise<string> {
  const key = idFrom("calendar", token);
  const [seat] = key
    ? await database()
        .select({ projectId: member.projectId })
        .from(memberPrivate)
        .innerJoin(member, eq(member.id, memberPrivate.memberId))
        .where(and(eq(memberPrivate.calendarKey, key), isNull(member.leftOn)))
    : [];
  if (!seat) throw new NotFound();
  const { id, version, startsAt, endsAt, place, link, calledOffAt } = meeting;
  const meetings = await database()
    .select({ id, version, startsAt, endsAt, place, link, calledOffAt })
    .from(meeting)
    .where(and(eq(meeting.projectId, seat.projectId), gte(startsAt, new Date(now.getTime() - halfAYear))))
    .orderBy(asc(startsAt), asc(id))
    .limit(500);
  return meetingsCalendar(meetings, { site: env().nextauthUrl, madeAt: now });
}
