import { and, desc, eq } from "drizzle-orm";
import { cache } from "react";
import { database } from "@/db/client";
import { areaConfirmation, areaNote } from "@/db/schema/checklist";
import { revision } from "@/db/schema/ledger";
import { member } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar";
import type { AreaKey } from "@/lib/framework/schema";
import type { ProjectView } from "@/lib/projects/queries";
import { evaluate } from "./evaluate";
import { gatherFacts } from "./facts";
import type { Standing } from "./types";

/** How a project that was opened stands at this moment, from its records. */
export const standingOf = cache(async ({ id }: ProjectView): Promise<Standing> => {
  const { facts, timeZone } = await gatherFacts(database(), id);
  return evaluate(facts, dayOf(new Date(), timeZone));
});

export type Confirmation = {
  name: string;
  group: string;
  answer: "in-place" | "not-yet";
  note: string;
  at: Date;
  /** False when the same person has said something later. */
  isLatest: boolean;
};

/** Every word that was given on an area, newest first. */
export async function confirmationsOf({ id }: ProjectView, area: AreaKey): Promise<Confirmation[]> {
  const rows = await database()
    .select({
      personId: member.personId,
      name: member.name,
      group: member.group,
      answer: areaConfirmation.answer,
      note: areaConfirmation.note,
      at: areaConfirmation.confirmedAt,
    })
    .from(areaConfirmation)
    .innerJoin(member, eq(member.id, areaConfirmation.memberId))
    .where(and(eq(areaConfirmation.projectId, id), eq(areaConfirmation.area, area)))
    .orderBy(desc(areaConfirmation.confirmedAt), areaConfirmation.id);
  return rows.map(({ personId, ...row }, index) => ({
    ...row,
    isLatest: rows.findIndex((other) => other.personId === personId) === index,
  }));
}

export type Notes = { text: string; version: number; earlier: { text: string; version: number }[] };

/** An area's notes, with their earlier wordings, newest first. */
export async function notesOf({ id }: ProjectView, area: AreaKey): Promise<Notes> {
  const rows = await database()
    .select({ text: areaNote.text, version: areaNote.version, snapshot: revision.snapshot, number: revision.number })
    .from(areaNote)
    .innerJoin(revision, and(eq(revision.entityKind, "area-note"), eq(revision.entityId, areaNote.id)))
    .where(and(eq(areaNote.projectId, id), eq(areaNote.area, area)))
    .orderBy(desc(revision.number));
  const [current, ...earlier] = rows;
  if (!current) return { text: "", version: 0, earlier: [] };
  return {
    text: current.text,
    version: current.version,
    earlier: earlier.map(({ snapshot, number }) => ({ text: String(snapshot?.text ?? ""), version: number })),
  };
}
