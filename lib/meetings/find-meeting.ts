import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { meeting } from "@/db/schema/meetings";
import { voice } from "@/db/schema/voices";
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
    .select({ meeting, hasVoices: sql<boolean>`exists ${voicesOf(tx)}` })
    .from(meeting)
    .where(and(eq(meeting.projectId, project.id), eq(meeting.number, number)));
  if (!found) throw new NotFound();
  requireNow(verb, { ...found.meeting, hasVoices: found.hasVoices }, { now, timeZone: project.timeZone });
  return found.meeting;
}

function voicesOf(tx: Transaction) {
  return tx.select({ id: voice.id }).from(voice).where(eq(voice.meetingId, meeting.id));
}
