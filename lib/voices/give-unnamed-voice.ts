import { and, count, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { voiceBox } from "@/db/schema/voices";
import { addDays } from "@/lib/calendar/days";
import { unrecordedCommand } from "@/lib/commands/unrecorded-command";
import { ownId } from "./own-id";
import { requireGroupToHideIn, requireRoomInBox } from "./rules";
import { GiveUnnamedVoice } from "./schema";

/**
 * Puts words without a name into the box, where they wait until the day is over (docs/adr/0014). Sent twice, the same
 * form is there once.
 */
export const giveUnnamedVoice = unrecordedCommand("voice.give", GiveUnnamedVoice, async (context) => {
  const { tx, project, input, today } = context;
  const group = input.way === "group" ? context.group : null;
  if (group !== null) requireGroupToHideIn("way", await seatsOf(tx, project.id, group));
  requireRoomInBox(await waitingIn(tx, project.id));
  const id = ownId(project.id, input.submission, `${input.way} ${input.text}`);
  await tx
    .insert(voiceBox)
    .values({ id, projectId: project.id, text: input.text, group, outOn: addDays(today, 1) })
    .onConflictDoNothing();
});

async function seatsOf(tx: Transaction, projectId: string, group: string): Promise<number> {
  const [seats] = await tx
    .select({ number: count() })
    .from(member)
    .where(and(eq(member.projectId, projectId), eq(member.group, group), isNull(member.leftOn)));
  return seats?.number ?? 0;
}

async function waitingIn(tx: Transaction, projectId: string): Promise<number> {
  const [waiting] = await tx.select({ number: count() }).from(voiceBox).where(eq(voiceBox.projectId, projectId));
  return waiting?.number ?? 0;
}
