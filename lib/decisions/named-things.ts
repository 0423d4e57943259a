import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { brief } from "@/db/schema/briefs";
import { meeting } from "@/db/schema/meetings";
import { member } from "@/db/schema/members";
import { voice } from "@/db/schema/voices";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { Problem } from "@/lib/errors";
import type { DecisionInput } from "./schema";

type Here = { id: string; timeZone: string };
type Found<T> = { value: T; problems: Problem[] };

const problem = (name: string, message: string): Problem[] => [{ name, message }];

/** The meeting in which it was decided: one of that very day. */
export async function meetingOfDay(
  tx: Transaction,
  { id, timeZone }: Here,
  { meeting: number, decidedOn }: Pick<DecisionInput, "meeting" | "decidedOn">,
): Promise<Found<string | null>> {
  if (number === undefined) return { value: null, problems: [] };
  const [found] = await tx
    .select({ id: meeting.id, startsAt: meeting.startsAt, calledOffAt: meeting.calledOffAt })
    .from(meeting)
    .where(and(eq(meeting.projectId, id), eq(meeting.number, number)));
  if (!found) return { value: null, problems: problem("meeting", "Choose a meeting from the list.") };
  if (found.calledOffAt) return { value: null, problems: problem("meeting", "This meeting was called off.") };
  const day = dayOf(found.startsAt, timeZone);
  if (day === decidedOn) return { value: found.id, problems: [] };
  return { value: null, problems: problem("decidedOn", `That meeting was on ${dayInWords(day)}.`) };
}

/** What people said that it goes back to. */
export async function voicesNumbered(tx: Transaction, projectId: string, numbers: number[]): Promise<Found<string[]>> {
  if (numbers.length === 0) return { value: [], problems: [] };
  const found = await tx
    .select({ id: voice.id })
    .from(voice)
    .where(and(eq(voice.projectId, projectId), inArray(voice.number, numbers)))
    .orderBy(voice.number);
  const value = found.map(({ id }) => id);
  return { value, problems: value.length === numbers.length ? [] : problem("voices", "Choose what was said here.") };
}

export type BriefRow = typeof brief.$inferSelect;

export async function briefNow(tx: Transaction, projectId: string): Promise<BriefRow> {
  const [found] = await tx.select().from(brief).where(eq(brief.projectId, projectId));
  if (!found) throw new Error("The project has no brief");
  return found;
}

export type Seat = typeof member.$inferSelect;

/** Everyone who has, or had, a seat. */
export async function seatsOf(tx: Transaction, projectId: string): Promise<Seat[]> {
  return tx.select().from(member).where(eq(member.projectId, projectId)).orderBy(member.number);
}

/** Who brought it up: someone who had a seat by then, also if they have left since. */
export function proposerIn(seats: Seat[], { proposedBy, decidedOn }: DecisionInput): Found<string | null> {
  if (proposedBy === undefined) return { value: null, problems: [] };
  const seat = seats.find(({ number, joinedOn }) => number === proposedBy && joinedOn <= decidedOn);
  if (seat) return { value: seat.id, problems: [] };
  return { value: null, problems: problem("proposedBy", "Choose someone who had a seat here by then.") };
}

export function aimsIn({ content }: BriefRow, { aims }: DecisionInput): Found<string[]> {
  const value = content.aims.map(({ id }) => id).filter((id) => aims.includes(id));
  return { value, problems: value.length === aims.length ? [] : problem("aims", "Choose aims of the brief.") };
}
