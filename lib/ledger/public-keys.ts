import { min, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint } from "@/db/schema/ledger";
import type { KeyList } from "@/lib/evidence/verify/formats";
import { fingerprintOf } from "@/lib/evidence/verify/keys";
import { rotationsIn } from "./key-rotation";

/** The public keys with which this installation signs and signed, newest first, and what makes one follow the other. */
export async function publicKeys(current: string): Promise<KeyList> {
  const rotations = await rotationsIn(database());
  const since = await firstSigned();
  const retired = rotations.map(({ oldKey, at }) => ({ publicKey: oldKey, until: at }));
  const keys = [{ publicKey: current, until: null }, ...retired.toReversed()];
  return {
    keys: keys.map(({ publicKey, until }) => ({
      fingerprint: fingerprintOf(publicKey),
      publicKey,
      since: since.get(publicKey) ?? null,
      until,
    })),
    rotations,
  };
}

async function firstSigned(): Promise<Map<string, string>> {
  const rows = await database()
    .select({ publicKey: checkpoint.publicKey, at: sql<string>`${min(checkpoint.at)}` })
    .from(checkpoint)
    .groupBy(checkpoint.publicKey);
  return new Map(rows.map(({ publicKey, at }) => [publicKey, new Date(at).toISOString()]));
}
