import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { meeting } from "@/db/schema/meetings";
import { NotFound } from "@/lib/errors";
import { type MeetingVerb, requireNow } from "./rules";

export type MeetingRow = typeof meeting.$inferSelect;
type Within = { tx: Transaction; project: { id: string; timeZone: string }; now: Date };

/** A meeting by its number, to which this can be done now. Throws NotFound or Refused. */
export async function findMeeting(
  { tx, project, now }: Within,
  number: number,
  verb: MeetingVerb,
): Promise<MeetingRow> {
  const [found] = await tx
    .select()
    .from(meeting)
    .where(and(eq(meeting.projectId, project.id), eq(meeting.number, number)));
  if (!found) throw new NotFound();
  requireNow(verb, found, { now, timeZone: project.timeZone });
  return found;
}
