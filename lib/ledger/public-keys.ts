import { min, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint } from "@/db/schema/ledger";
import type { KeyList } from "@/lib/evidence/verify/formats";
import { fingerprintOf, isGenuineRotation, type Rotation } from "@/lib/evidence/verify/keys";
import { rotationsIn } from "./key-rotation";

/** The public keys with which this installation signs and signed, newest first and each once, and what makes one follow the other. */
export async function publicKeys(held: string): Promise<KeyList> {
  const rotations = await rotationsIn(database());
  const since = await firstSigned();
  const retired = rotations.map(({ oldKey, at }) => ({ publicKey: oldKey, until: at }));
  const keys = new Map<string, string | null>([[keyAfter(held, rotations), null]]);
  for (const { publicKey, until } of retired.toReversed()) if (!keys.has(publicKey)) keys.set(publicKey, until);
  return {
    keys: [...keys].map(([publicKey, until]) => ({
      fingerprint: fingerprintOf(publicKey),
      publicKey,
      since: since.get(publicKey) ?? null,
      until,
    })),
    rotations,
  };
}

/** The one in use: the one that is held, or what took its place while this server kept it. */
function keyAfter(held: string, rotations: Rotation[]): string {
  return rotations.reduce((key, one) => (one.oldKey === key && isGenuineRotation(one) ? one.newKey : key), held);
}

async function firstSigned(): Promise<Map<string, string>> {
  const rows = await database()
    .select({ publicKey: checkpoint.publicKey, at: sql<string>`${min(checkpoint.at)}` })
    .from(checkpoint)
    .groupBy(checkpoint.publicKey);
  return new Map(rows.map(({ publicKey, at }) => [publicKey, new Date(at).toISOString()]));
}
