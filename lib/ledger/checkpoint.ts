import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import canonicalize from "canonicalize";
import { asc, desc } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint, type Head, ledgerHead } from "@/db/schema/ledger";

export type Checkpoint = {
  number: number;
  at: Date;
  previous: string;
  heads: Head[];
  publicKey: string;
  signature: string;
};

const oneDay = 24 * 60 * 60 * 1000;

/** Signs all heads as they stand, and the checkpoint before (Ed25519 over canonical JSON), and keeps the result. */
export async function makeCheckpoint(key: KeyObject, now = new Date()): Promise<Checkpoint> {
  const heads: Head[] = await database()
    .select()
    .from(ledgerHead)
    .orderBy(asc(ledgerHead.chainKind), asc(ledgerHead.chainId));
  const [before] = await database().select().from(checkpoint).orderBy(desc(checkpoint.number)).limit(1);
  const content = { number: (before?.number ?? 0) + 1, at: now, previous: before?.signature ?? "", heads };
  const signature = sign(null, signedBytes(content), key).toString("base64");
  const made = { ...content, publicKey: publicKeyOf(key), signature };
  await database().insert(checkpoint).values(made);
  return made;
}

/** Makes the day's checkpoint unless there is one already. */
export async function makeDailyCheckpoint(key: KeyObject, now = new Date()): Promise<void> {
  const [newest] = await database()
    .select({ at: checkpoint.at })
    .from(checkpoint)
    .orderBy(desc(checkpoint.number))
    .limit(1);
  if (!newest || now.getTime() - newest.at.getTime() >= oneDay) await makeCheckpoint(key, now);
}

/** Whether the checkpoint was signed with this key and says what it said then. */
export function isGenuine({ publicKey, signature, ...content }: Checkpoint, key: KeyObject): boolean {
  if (publicKey !== publicKeyOf(key)) return false;
  return verify(null, signedBytes(content), createPublicKey(key), Buffer.from(signature, "base64"));
}

function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");
}

type Content = Omit<Checkpoint, "publicKey" | "signature">;

function signedBytes({ number, at, previous, heads }: Content): Buffer {
  return Buffer.from(canonicalize({ number, at: at.toISOString(), previous, heads }) ?? "");
}
