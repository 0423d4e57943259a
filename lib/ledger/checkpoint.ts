import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { asc, desc, sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { checkpoint, type Head, ledgerHead } from "@/db/schema/ledger";
import type { TrustedKey } from "@/lib/evidence/verify/keys";
import { canonicalText } from "./hashing";
import { requireKeyInUse } from "./key-rotation";
import { rootOf } from "./merkle";
import { publicKeyOf } from "./public-key";

export type Checkpoint = {
  number: number;
  format: number;
  at: Date;
  previous: string;
  heads: Head[];
  publicKey: string;
  signature: string;
};

type Content = Omit<Checkpoint, "publicKey" | "signature">;

const oneDay = 24 * 60 * 60 * 1000;

/** Signs all heads as they stand, and the checkpoint before, and keeps the result. Throws when the key was replaced by another. */
export function makeCheckpoint(key: KeyObject, now = new Date()): Promise<Checkpoint> {
  return database().transaction((tx) => addCheckpoint(tx, key, now));
}

/** The same within a change: until that is through, nobody else makes one, nor replaces the key. So it should be its last step. */
export async function addCheckpoint(tx: Transaction, key: KeyObject, now: Date): Promise<Checkpoint> {
  // One at a time: two at once would follow the same checkpoint.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('checkpoint'))`);
  await requireKeyInUse(tx, key);
  const heads: Head[] = await tx.select().from(ledgerHead).orderBy(asc(ledgerHead.chainKind), asc(ledgerHead.chainId));
  const [before] = await tx.select().from(checkpoint).orderBy(desc(checkpoint.number)).limit(1);
  const content = { number: (before?.number ?? 0) + 1, format: 2, at: now, previous: before?.signature ?? "", heads };
  const made = signCheckpoint(content, key);
  await tx.insert(checkpoint).values(made);
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

/** Ed25519 over the canonical JSON of what it says. */
export function signCheckpoint(content: Content, key: KeyObject): Checkpoint {
  const signature = sign(null, signedBytes(content), key).toString("base64");
  return { ...content, publicKey: publicKeyOf(key), signature };
}

/** Whether one of these keys signed the checkpoint, none of them after it was replaced, and it says what it said then. */
export function isGenuine({ publicKey, signature, ...content }: Checkpoint, trusted: TrustedKey[]): boolean {
  const key = trusted.find((one) => one.publicKey === publicKey);
  if (!key || (key.lastCheckpoint !== null && content.number > key.lastCheckpoint)) return false;
  const spki = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
  return verify(null, signedBytes(content), spki, Buffer.from(signature, "base64"));
}

/** What the signature covers, in the form in which it was made. */
function signedBytes({ format, number, at, previous, heads }: Content): Buffer {
  const content = { number, at: at.toISOString(), previous };
  // Whoever tampers with heads may leave no list of them.
  const all = [heads].flat();
  const seen = format === 1 ? { heads } : { chains: all.length, root: rootOf(all) };
  return Buffer.from(canonicalText({ ...content, ...seen }));
}
