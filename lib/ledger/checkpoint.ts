import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import canonicalize from "canonicalize";
import { asc, desc, sql } from "drizzle-orm";
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

type Content = Omit<Checkpoint, "publicKey" | "signature">;

const oneDay = 24 * 60 * 60 * 1000;

/** Signs all heads as they stand, and the checkpoint before, and keeps the result. */
export async function makeCheckpoint(key: KeyObject, now = new Date()): Promise<Checkpoint> {
  return database().transaction(async (tx) => {
    // One at a time: two at once would follow the same checkpoint.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('checkpoint'))`);
    const heads: Head[] = await tx
      .select()
      .from(ledgerHead)
      .orderBy(asc(ledgerHead.chainKind), asc(ledgerHead.chainId));
    const [before] = await tx.select().from(checkpoint).orderBy(desc(checkpoint.number)).limit(1);
    const content = { number: (before?.number ?? 0) + 1, at: now, previous: before?.signature ?? "", heads };
    const made = signCheckpoint(content, key);
    await tx.insert(checkpoint).values(made);
    return made;
  });
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

/** Ed25519 over the canonical JSON of what it says. */
export function signCheckpoint(content: Content, key: KeyObject): Checkpoint {
  const signature = sign(null, signedBytes(content), key).toString("base64");
  return { ...content, publicKey: publicKeyOf(key), signature };
}

/** Whether the checkpoint was signed with this key and says what it said then. */
export function isGenuine({ publicKey, signature, ...content }: Checkpoint, key: KeyObject): boolean {
  if (publicKey !== publicKeyOf(key)) return false;
  return verify(null, signedBytes(content), createPublicKey(key), Buffer.from(signature, "base64"));
}

function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");
}

function signedBytes({ number, at, previous, heads }: Content): Buffer {
  return Buffer.from(canonicalize({ number, at: at.toISOString(), previous, heads }) ?? "");
}
