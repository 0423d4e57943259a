import { count, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { voiceBox } from "@/db/schema/voices";
import { addDays } from "@/lib/calendar/days";
import type { UnrecordedContext } from "@/lib/commands/unrecorded-command";
import { ownId } from "./own-id";
import { requireGroupToHideIn, requireRoomInBox } from "./rules";
import type { GiveUnnamedVoice } from "./schema";
import { writersByGroup } from "./writers";

type Given = Pick<ReturnType<typeof GiveUnnamedVoice.parse>, "text" | "way" | "submission">;

/**
 * Puts words without a name into the box, where they wait until the day is over (docs/adr/0014). Sent twice, the same
 * form is there once.
 */
export async function putInBox(context: UnrecordedContext<Given>, objectsToId: string | null = null): Promise<void> {
  const { tx, project, input, today } = context;
  const group = input.way === "group" ? context.group : null;
  if (group !== null) requireGroupToHideIn("way", (await writersByGroup(tx, project.id)).get(group) ?? 0);
  const id = ownId(project.id, input.submission, `${input.way} ${objectsToId ?? ""} ${input.text}`);
  // Looked for before the room is: a form sent again and again must not tell when someone else filled the box.
  if (await isInBox(tx, id)) return;
  requireRoomInBox(await waitingIn(tx, project.id));
  const outOn = addDays(today, 1);
  await tx.insert(voiceBox).values({ id, projectId: project.id, text: input.text, group, objectsToId, outOn });
}

async function isInBox(tx: Transaction, id: string): Promise<boolean> {
  const found = await tx.select({ id: voiceBox.id }).from(voiceBox).where(eq(voiceBox.id, id));
  return found.length > 0;
}

async function waitingIn(tx: Transaction, projectId: string): Promise<number> {
  const [waiting] = await tx.select({ number: count() }).from(voiceBox).where(eq(voiceBox.projectId, projectId));
  return waiting?.number ?? 0;
}
