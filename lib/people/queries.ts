import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { gap, member, memberPrivate } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { NotFound } from "@/lib/errors";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { rolesTowards } from "./rules";
import { type AskedAbout, askedAbout } from "./schema";

type Seat = typeof member.$inferSelect;

/** A seat with what its person said. What is private is there only for those who may read it. */
export type SeatDetails = Omit<Seat, "id" | "projectId" | "personId"> & {
  isOwn: boolean;
  private: { accessNeeds: string; contact: string; email: string | null } | null;
};

/** One seat of a project that was opened. Throws NotFound when there is no seat with this number. */
export async function seatDetails(view: ProjectView, number: number): Promise<SeatDetails> {
  if (!view.seats.some((seat) => seat.number === number)) throw new NotFound();
  const [seat] = await database()
    .select()
    .from(member)
    .where(and(eq(member.projectId, view.id), eq(member.number, number)));
  if (!seat) throw new NotFound();
  const { id, projectId: _project, personId, ...details } = seat;
  const isOwn = view.ownSeat === number;
  const mayRead = allows("member.describe", rolesTowards(view.roles, isOwn));
  return { ...details, isOwn, private: mayRead ? await readPrivate(id, personId) : null };
}

async function readPrivate(memberId: string, personId: string): Promise<SeatDetails["private"]> {
  const [room] = await database()
    .select({ accessNeeds: memberPrivate.accessNeeds, contact: memberPrivate.contact, email: person.email })
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
};

/** What the table is missing, or was: open gaps first. */
export async function gapsOf({ id }: ProjectView): Promise<Gap[]> {
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
    })
    .from(gap)
    .leftJoin(member, eq(member.id, gap.ownerMemberId))
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
