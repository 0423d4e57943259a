import { type KeyObject, sign } from "node:crypto";
import { desc } from "drizzle-orm";
import { database } from "@/db/client";
import { keyRotation } from "@/db/schema/ledger";
import { type Rotation, rotationContent } from "@/lib/evidence/verify/keys";
import { addCheckpoint } from "./checkpoint";
import { canonicalText } from "./hashing";
import { publicKeyOf } from "./public-key";

/**
 * Puts a new key in the place of the one in use. The old one signs a last checkpoint; then both sign that one follows the
 * other, so that what the old one signed stays verifiable, and nobody without it could have said so.
 * Throws when another key was put in its place already.
 */
export async function rotateKey(oldKey: KeyObject, newKey: KeyObject, now = new Date()): Promise<Rotation> {
  // In one, so that nothing is signed between the last checkpoint and the moment from which the old key counts no more.
  return database().transaction(async (tx) => {
    const last = await addCheckpoint(tx, oldKey, now);
    const [before] = await tx.select().from(keyRotation).orderBy(desc(keyRotation.number)).limit(1);
    const content = rotationContent({
      number: (before?.number ?? 0) + 1,
      at: now.toISOString(),
      oldKey: publicKeyOf(oldKey),
      newKey: publicKeyOf(newKey),
      lastCheckpoint: last.number,
    });
    const signed = (key: KeyObject) => sign(null, Buffer.from(canonicalText(content)), key).toString("base64");
    const rotation = { ...content, signatureOfOld: signed(oldKey), signatureOfNew: signed(newKey) };
    await tx.insert(keyRotation).values({ ...rotation, at: now });
    return rotation;
  });
}
