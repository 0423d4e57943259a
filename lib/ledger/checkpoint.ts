import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import canonicalize from "canonicalize";
import { asc, desc } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint, type Head, ledgerHead } from "@/db/schema/ledger";

export type Checkpoint = { at: Date; heads: Head[]; publicKey: string; signature: string };

const oneDay = 24 * 60 * 60 * 1000;

/** Signs all heads as they stand (Ed25519 over canonical JSON) and keeps the result. */
export async function makeCheckpoint(key: KeyObject, now = new Date()): Promise<Checkpoint> {
  const heads: Head[] = await database()
    .select()
    .from(ledgerHead)
    .orderBy(asc(ledgerHead.chainKind), asc(ledgerHead.chainId));
  const made = {
    at: now,
    heads,
    publicKey: publicKeyOf(key),
    signature: sign(null, signedBytes(now, heads), key).toString("base64"),
  };
  await database().insert(checkpoint).values(made);
  return made;
}

/** Makes the day's checkpoint unless there is one already. */
export async function makeDailyCheckpoint(key: KeyObject, now = new Date()): Promise<void> {
  const [newest] = await database()
    .select({ at: checkpoint.at })
    .from(checkpoint)
    .orderBy(desc(checkpoint.at))
    .limit(1);
  if (!newest || now.getTime() - newest.at.getTime() >= oneDay) await makeCheckpoint(key, now);
}

/** Whether the checkpoint was signed with this key and says what it said then. */
export function isGenuine({ at, heads, publicKey, signature }: Checkpoint, key: KeyObject): boolean {
  if (publicKey !== publicKeyOf(key)) return false;
  return verify(null, signedBytes(at, heads), createPublicKey(key), Buffer.from(signature, "base64"));
}

function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");
}

function signedBytes(at: Date, heads: Head[]): Buffer {
  return Buffer.from(canonicalize({ at: at.toISOString(), heads }) ?? "");
}
