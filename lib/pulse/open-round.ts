import { and, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { pulseRound } from "@/db/schema/pulse";
import type { Day } from "@/lib/calendar/days";
import { nextNumber } from "@/lib/commands/next-number";
import type { RecordChange } from "@/lib/commands/pipeline";
import { NotFound, Refused } from "@/lib/errors";
import { isOver } from "@/lib/ladder/rules";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { seatsByMail } from "@/lib/seating/seats-by-mail";

export type PulseRound = typeof pulseRound.$inferSelect;

/** The round that is open in a project: there is one at most. */
export async function openRoundOf(tx: Transaction, projectId: string): Promise<PulseRound | null> {
  const [open] = await tx
    .select()
    .from(pulseRound)
    .where(and(eq(pulseRound.projectId, projectId), isNull(pulseRound.closedOn)));
  return open ?? null;
}

/** The day on which the last one opened. */
export async function lastOpenedOn(tx: Transaction, projectId: string): Promise<Day | null> {
  const [last] = await tx
    .select({ openedOn: pulseRound.openedOn })
    .from(pulseRound)
    .where(eq(pulseRound.projectId, projectId))
    .orderBy(desc(pulseRound.number))
    .limit(1);
  return last?.openedOn ?? null;
}

/** The round of this number while it is open. Throws NotFound, and Refused when it is closed already. */
export async function requireOpenRound(tx: Transaction, projectId: string, number: number): Promise<PulseRound> {
  const [found] = await tx
    .select()
    .from(pulseRound)
    .where(and(eq(pulseRound.projectId, projectId), eq(pulseRound.number, number)));
  if (!found) throw new NotFound();
  if (found.closedOn) throw new Refused(["This pulse is closed already. What can be shown of it stands on its page."]);
  return found;
}

/** The same while it still takes answers. */
export async function requireAnswerable(
  tx: Transaction,
  projectId: string,
  number: number,
  today: Day,
): Promise<PulseRound> {
  const round = await requireOpenRound(tx, projectId, number);
  if (isOver(round, today)) throw new Refused(["The last day to answer this is over."]);
  return round;
}

type Opening = { tx: Transaction; projectId: string; record: RecordChange };

/** Opens a pulse, and tells whoever has an address by mail, but for the one who opened it. Resolves to its number. */
export async function openRound(
  { tx, projectId, record }: Opening,
  { openedOn, openUntil }: { openedOn: Day; openUntil: Day },
  openedBy: string | null,
): Promise<number> {
  const number = await nextNumber(tx, pulseRound, eq(pulseRound.projectId, projectId));
  const [opened] = await tx
    .insert(pulseRound)
    .values({ projectId, number, openedOn, openUntil })
    .returning({ id: pulseRound.id });
  if (!opened) throw new Error("No pulse was opened");
  await record("pulse-round", opened.id);
  for (const memberId of await seatsByMail(tx, projectId)) {
    if (memberId !== openedBy) await enqueueMail(tx, { kind: "pulse", roundId: opened.id, memberId });
  }
  return number;
}
