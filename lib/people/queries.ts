import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "@/db/client";
import { gap, member, memberPrivate, promise, recruitmentRoute } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import type { Day } from "@/lib/calendar/days";
import { NotFound } from "@/lib/errors";
import { allows, allowsNow, type Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { rolesTowards } from "./rules";
import { type AskedAbout, askedAbout } from "./schema";

type Seat = typeof member.$inferSelect;

/** A seat with what its person said. What is private is there only for those who may read it. */
export type SeatDetails = Omit<Seat, "id" | "projectId" | "personId"> & {
  isOwn: boolean;
  isErased: boolean;
  private: { accessNeeds: string; contact: string; leftReason: string; email: string | null } | null;
};

/** One seat of a project that was opened. Throws NotFound when there is no seat with this number. */
export async function seatDetails(view: ProjectView, number: number): Promise<SeatDetails> {
  if (!view.seats.some((seat) => seat.number === number)) throw new NotFound();
  const [found] = await database()
    .select({ seat: member, erasedAt: person.erasedAt })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(member.projectId, view.id), eq(member.number, number)));
  if (!found) throw new NotFound();
  const { id, projectId: _project, personId, ...details } = found.seat;
  const isOwn = view.ownSeat === number;
  const mayRead = allows("member.describe", rolesTowards(view.roles, isOwn));
  return {
    ...details,
    isOwn,
    isErased: found.erasedAt !== null,
    private: mayRead ? await readPrivate(id, personId) : null,
  };
}

async function readPrivate(memberId: string, personId: string): Promise<SeatDetails["private"]> {
  const [room] = await database()
    .select({
      accessNeeds: memberPrivate.accessNeeds,
      contact: memberPrivate.contact,
      leftReason: memberPrivate.leftReason,
      email: person.email,
    })
    .from(memberPrivate)
    .innerJoin(person, eq(person.id, personId))
    .where(eq(memberPrivate.memberId, memberId));
  return room ?? null;
}

export type Gap = {
  number: number;
  version: number;
  missing: string;
  owner: { number: number; name: string; hasLeft: boolean } | null;
  dueOn: string | null;
  filledOn: string | null;
  /** Who fills it now, when it is one of the seats. */
  filledBy: { number: number; name: string } | null;
};

/** What the table is missing, or was: open gaps first. */
export async function gapsOf({ id }: ProjectView): Promise<Gap[]> {
  const filler = alias(member, "filler");
  const rows = await database()
    .select({
      number: gap.number,
      version: gap.version,
      missing: gap.missing,
      ownerNumber: member.number,
      ownerName: member.name,
      ownerLeftOn: member.leftOn,
      dueOn: gap.dueOn,
      filledOn: gap.filledOn,
      filledBy: { number: filler.number, name: filler.name },
    })
    .from(gap)
    .leftJoin(member, eq(member.id, gap.ownerMemberId))
    .leftJoin(filler, eq(filler.id, gap.filledById))
    .where(eq(gap.projectId, id))
    .orderBy(sql`${gap.filledOn} is not null`, asc(gap.number));
  return rows.map(({ ownerNumber, ownerName, ownerLeftOn, ...named }) => ({
    ...named,
    owner:
      ownerNumber === null || ownerName === null
        ? null
        : { number: ownerNumber, name: ownerName, hasLeft: ownerLeftOn !== null },
  }));
}

export type Asked = { about: AskedAbout; asked: number; waiting: { number: number; name: string }[] };

/** How many of the people who are here were asked about each thing, and who was not yet. People on a break are not chased. */
export async function askedOf({ id }: ProjectView): Promise<Asked[]> {
  const seats = await database()
    .select({
      number: member.number,
      name: member.name,
      strengths: member.strengthsAnswer,
      accessNeeds: member.accessNeedsAnswer,
      hopes: member.hopesAnswer,
      contact: member.contactAnswer,
      recognition: member.recognitionAnswer,
    })
    .from(member)
    .where(and(eq(member.projectId, id), isNull(member.leftOn), isNull(member.pausedOn)))
    .orderBy(asc(member.number));
  return askedAbout.map((about) => {
    const waiting = seats.filter((seat) => seat[about] === "not-asked");
    return {
      about,
      asked: seats.length - waiting.length,
      waiting: waiting.map(({ number, name }) => ({ number, name })),
    };
  });
}

export type Route = Pick<
  typeof recruitmentRoute.$inferSelect,
  "number" | "version" | "what" | "place" | "way" | "group" | "on"
> & { answeredBy: { number: number; name: string }[] };

/** The ways in which people were asked to take part, the latest first, with who came by each. */
export async function routesOf({ id }: ProjectView): Promise<Route[]> {
  const { number, version, what, place, way, group, on } = recruitmentRoute;
  const came = sql<Route["answeredBy"]>`(
    select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'name', m.name) order by m.number), '[]')
    from member m where m.id = any(${recruitmentRoute.answeredBy}))`;
  return database()
    .select({ number, version, what, place, way, group, on, answeredBy: came })
    .from(recruitmentRoute)
    .where(eq(recruitmentRoute.projectId, id))
    .orderBy(desc(on), desc(number));
}

export type PromiseMade = Pick<typeof promise.$inferSelect, "number" | "kind" | "what" | "dueOn" | "doneOn">;

/** What was promised to one seat: for the person, the lead and the facilitators. Null for everyone else, who are not told how many. */
export async function promisesTo(view: ProjectView, seatNumber: number): Promise<PromiseMade[] | null> {
  if (!allows("promise.keep", rolesTowards(view.roles, view.ownSeat === seatNumber))) return null;
  const { number, kind, what, dueOn, doneOn } = promise;
  return database()
    .select({ number, kind, what, dueOn, doneOn })
    .from(promise)
    .innerJoin(member, eq(member.id, promise.memberId))
    .where(and(eq(promise.projectId, view.id), eq(member.number, seatNumber)))
    .orderBy(sql`${doneOn} is not null`, asc(dueOn), asc(number));
}

export type PromisesKept = { number: number; name: string; kept: number; overdue: number; made: number };

/** How many promises were made to each seat, and how many of them kept: for the lead and the facilitators; null for everyone else. */
export async function promisesKept(view: ProjectView, today: Day): Promise<PromisesKept[] | null> {
  if (!allows("promise.make", view.roles)) return null;
  return database()
    .select({
      number: member.number,
      name: member.name,
      kept: sql<number>`count(${promise.doneOn})::integer`,
      overdue: sql<number>`(count(*) filter (where ${promise.doneOn} is null and ${promise.dueOn} < ${today}))::integer`,
      made: sql<number>`count(*)::integer`,
    })
    .from(promise)
    .innerJoin(member, eq(member.id, promise.memberId))
    .where(eq(promise.projectId, view.id))
    .groupBy(member.number, member.name)
    .orderBy(asc(member.number));
}

/** The seats for which the viewer may write something down, as nobody there has an e-mail address. */
export async function seatsToHelp({ id, stage, roles, ownSeat }: ProjectView, verb: Verb): Promise<number[]> {
  if (!allowsNow(verb, { stage, roles })) return [];
  const seats = await database().execute<{ number: number }>(sql`
    select m.number from member m join person pe on pe.id = m.person_id and pe.email is null
    where m.project_id = ${id} and m.left_on is null and m.number is distinct from ${ownSeat}::integer order by m.number`);
  return seats.map(({ number }) => number);
}
