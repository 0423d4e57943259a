import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";

/** The ids of the seats whose people are here, take no break and have an address. */
export async function seatsByMail(tx: Transaction, projectId: string): Promise<string[]> {
  const seats = await tx
    .select({ id: member.id })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(
      and(eq(member.projectId, projectId), isNull(member.leftOn), isNull(member.pausedOn), isNotNull(person.email)),
    );
  return seats.map(({ id }) => id);
}
