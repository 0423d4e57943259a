import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { evidencePackSending } from "@/db/schema/evidence";

const noteEvery = 1024 * 1024;

/** Hands a pack on, and notes how far it has gone, for the page that says so. */
export async function* noteSending(
  packId: string,
  bytes: number,
  content: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const begun = { bytes, sent: 0, beganAt: new Date() };
  await database()
    .insert(evidencePackSending)
    .values({ packId, ...begun })
    .onConflictDoUpdate({ target: evidencePackSending.packId, set: begun });
  let [sent, noted] = [0, 0];
  for await (const piece of content) {
    yield piece;
    sent += piece.length;
    if (sent - noted < noteEvery && sent < bytes) continue;
    await database().update(evidencePackSending).set({ sent }).where(eq(evidencePackSending.packId, packId));
    noted = sent;
  }
}
