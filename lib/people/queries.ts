import { and, asc, eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { gap, member, memberPrivate } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { NotFound } from "@/lib/errors";
import { allows, type Role } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";

type Seat = typeof member.$inferSelect;

/** A seat with what its person said. What is private is there only for those who may read it. */
export type SeatDetails = Omit<Seat, "id" | "projectId" | "personId"> & {
  isOwn: boolean;
  private: { accessNeeds: string; contact: string; email: string | null } | null;
};

/** One seat of a project that was opened. Throws NotFound when there is no seat with this number. */
export async function seatDetails(view: ProjectView, number: number): Promise<SeatDetails> {
  const [seat] = await database()
    .select()
    .from(member)
    .where(and(eq(member.projectId, view.id), eq(member.number, number)));
  if (!seat) throw new NotFound();
  const { id, projectId: _project, personId, ...details } = seat;
  const isOwn = view.ownSeat === number;
  return { ...details, isOwn, private: mayReadPrivate(view.roles, isOwn) ? await readPrivate(id, personId) : null };
}

function mayReadPrivate(roles: ReadonlySet<Role>, isOwn: boolean): boolean {
  return allows("member.describe", isOwn ? new Set([...roles, "self"]) : roles);
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
  missing: string;
  owner: string | null;
  dueOn: string | null;
  filledOn: string | null;
};

/** What the table is missing, or was: open gaps first. */
export async function gapsOf({ id }: ProjectView): Promise<Gap[]> {
  return database()
    .select({
      number: gap.number,
      missing: gap.missing,
      owner: member.name,
      dueOn: gap.dueOn,
      filledOn: gap.filledOn,
    })
    .from(gap)
    .leftJoin(member, eq(member.id, gap.ownerMemberId))
    .where(eq(gap.projectId, id))
    .orderBy(sql`${gap.filledOn} is not null`, asc(gap.number));
}
