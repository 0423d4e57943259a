import { and, count, eq, isNull, sql, sum } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { evidenceFile } from "@/db/schema/files";
import { meeting } from "@/db/schema/meetings";
import { reading } from "@/db/schema/outcomes";
import { voice } from "@/db/schema/voices";
import { NotFound, Refused } from "@/lib/errors";
import { requireNoGuess } from "./rules";
import type { FileOf } from "./schema";

type Found = { decisionId: string } | { meetingId: string } | { voiceId: string } | { readingId: string };

/** The record of a project to which a file is to be added. Throws NotFound, and Refused where a file would tell too much. */
export async function findRecord(tx: Transaction, projectId: string, of: FileOf): Promise<Found> {
  if ("decision" in of) return { decisionId: await idOf(tx, decision, projectId, of.decision) };
  if ("meeting" in of) return { meetingId: await idOf(tx, meeting, projectId, of.meeting) };
  if ("reading" in of) return { readingId: await idOfReading(tx, projectId, of.reading) };
  const [found] = await tx
    .select({ id: voice.id, saidById: voice.saidById })
    .from(voice)
    .where(and(eq(voice.projectId, projectId), eq(voice.number, of.voice)));
  if (!found) throw new NotFound();
  requireNoGuess(found);
  return { voiceId: found.id };
}

async function idOf(tx: Transaction, table: typeof decision | typeof meeting, projectId: string, number: number) {
  const [found] = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.projectId, projectId), eq(table.number, number)));
  if (!found) throw new NotFound();
  return found.id;
}

async function idOfReading(tx: Transaction, projectId: string, number: number): Promise<string> {
  const [found] = await tx
    .select({ id: reading.id, takenBackOn: reading.takenBackOn })
    .from(reading)
    .where(and(eq(reading.projectId, projectId), eq(reading.number, number)));
  if (!found) throw new NotFound();
  if (found.takenBackOn) throw new Refused(["This reading was taken back, so no file can be added to it."]);
  return found.id;
}

/** How much is kept already: files beside the record that are not taken back, and all bytes of the project. */
export async function keptAlready(tx: Transaction, projectId: string, found: Found, sha256: string) {
  const [all] = await tx
    .select({ bytes: sum(evidenceFile.bytes) })
    .from(evidenceFile)
    .where(eq(evidenceFile.projectId, projectId));
  const [here] = await tx
    .select({ files: count(), same: sql<boolean>`coalesce(bool_or(${evidenceFile.sha256} = ${sha256}), false)` })
    .from(evidenceFile)
    .where(and(ownedBy(found), isNull(evidenceFile.takenBackAt)));
  return { files: here?.files ?? 0, sameAlready: here?.same ?? false, bytesOfProject: Number(all?.bytes ?? 0) };
}

function ownedBy(found: Found) {
  if ("decisionId" in found) return eq(evidenceFile.decisionId, found.decisionId);
  if ("readingId" in found) return eq(evidenceFile.readingId, found.readingId);
  return "meetingId" in found ? eq(evidenceFile.meetingId, found.meetingId) : eq(evidenceFile.voiceId, found.voiceId);
}
