import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { meeting } from "@/db/schema/meetings";
import { action } from "@/db/schema/planning";
import { voice } from "@/db/schema/voices";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { requireDayStillToCome } from "@/lib/people/rules";
import { seatedHere } from "@/lib/seating/seated-here";
import { AddAction } from "./schema";

/** Writes down something to be done, who does it, and by when. Resolves to its number. */
export const addAction = projectCommand("action.add", AddAction, async ({ tx, project, input, record, now }) => {
  const { what, owner, dueOn } = input;
  requireDayStillToCome("dueOn", dueOn, dayOf(now, project.timeZone));
  const ownerId = await seatedHere(tx, project.id, { field: "owner", number: owner });
  const voiceId = await sourceHere(tx, voice, { projectId: project.id, number: input.voice });
  const meetingId = await sourceHere(tx, meeting, { projectId: project.id, number: input.meeting });
  const decisionId = await sourceHere(tx, decision, { projectId: project.id, number: input.decision });
  const number = await nextNumber(tx, action, eq(action.projectId, project.id));
  const [added] = await tx
    .insert(action)
    .values({ projectId: project.id, number, what, ownerId, dueOn, voiceId, meetingId, decisionId })
    .returning({ id: action.id });
  if (!added) throw new Error("The action was not added");
  await record("action", added.id);
  return number;
});

type Place = { projectId: string; number: number | undefined };

/** What it comes from, by its number; null when it comes from elsewhere. */
async function sourceHere(
  tx: Transaction,
  source: typeof voice | typeof meeting | typeof decision,
  { projectId, number }: Place,
): Promise<string | null> {
  if (number === undefined) return null;
  const [found] = await tx
    .select({ id: source.id })
    .from(source)
    .where(and(eq(source.projectId, projectId), eq(source.number, number)));
  if (!found) throw new NotFound();
  return found.id;
}
