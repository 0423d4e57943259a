import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import type { Day } from "@/lib/calendar/days";
import { InvalidInput } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { satThen } from "@/lib/meetings/rules";
import { requireGroup } from "@/lib/seating/rules";
import type { Whose } from "./schema";

type Here = { id: string; frameworkHash: string };
/** Besides those who are here: whoever sat here on this day, and whoever is named already. */
type Speakers = { saidOn?: Day | null; named?: string | null };
type Said = { saidById: string | null; group: string | null };

/**
 * Says of line after line whose words it is, as a voice keeps it: a person's come with their group. Whoever has left can
 * be named where they sat at the table on the day that it was said. Throws InvalidInput when it is nobody here.
 */
export async function sayingWhose(
  tx: Transaction,
  project: Here,
  { saidOn = null, named = null }: Speakers = {},
): Promise<(field: string, whose: Whose) => Said> {
  const { groups } = await frameworkOf(tx, project.frameworkHash);
  const { id, number, group, joinedOn, leftOn } = member;
  const seats = await tx
    .select({ id, number, group, joinedOn, leftOn })
    .from(member)
    .innerJoin(person, and(eq(person.id, member.personId), isNull(person.erasedAt)))
    .where(eq(member.projectId, project.id));
  return (field, whose) => {
    if (whose.group !== null) requireGroup(field, whose.group, groups);
    if (whose.seat === null) return { saidById: null, group: whose.group };
    const seat = seats.find(({ number }) => number === whose.seat);
    const isKnown = seat && (seat.leftOn === null || seat.id === named || (saidOn !== null && satThen(seat, saidOn)));
    if (!isKnown) throw new InvalidInput([{ name: field, message: "Choose someone who has a seat here." }]);
    return { saidById: seat.id, group: seat.group };
  };
}
