import type { KeyObject } from "node:crypto";
import { asc, desc } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { keyRotation } from "@/db/schema/ledger";
import { SettingsError } from "@/lib/env";
import { isGenuineRotation, type Rotation, type TrustedKey, trustedFrom } from "@/lib/evidence/verify/keys";
import type { Finding } from "./finding";
import { publicKeyOf } from "./public-key";

/** Throws when another key has taken the place of this one: what it signed from now on would be worth nothing. */
export async function requireKeyInUse(tx: Pick<Transaction, "select">, key: KeyObject): Promise<void> {
  const [newest] = await tx.select().from(keyRotation).orderBy(desc(keyRotation.number)).limit(1);
  if (!newest || newest.newKey === publicKeyOf(key)) return;
  throw new SettingsError(`LEDGER_KEY is not the key that was taken into use on ${newest.at.toISOString()}.`);
}

/** The key in use and those that it took over from, and what is wrong with how they follow one another. */
export async function verifyRotations(
  tx: Pick<Transaction, "select">,
  key: KeyObject,
): Promise<{ trusted: TrustedKey[]; findings: Finding[] }> {
  const rotations = await rotationsIn(tx);
  return { trusted: trustedFrom(publicKeyOf(key), rotations), findings: rotations.flatMap(problemsWith) };
}

export async function rotationsIn(tx: Pick<Transaction, "select">): Promise<Rotation[]> {
  const rows = await tx.select().from(keyRotation).orderBy(asc(keyRotation.number));
  return rows.map(({ at, ...rotation }) => ({ ...rotation, at: at.toISOString() }));
}

function problemsWith(rotation: Rotation, place: number, all: Rotation[]): Finding[] {
  const where = `key rotation ${rotation.number} of ${rotation.at}`;
  if (!isGenuineRotation(rotation)) {
    return [{ kind: "forged", where, what: "It was not signed by both keys, or was changed." }];
  }
  const before = all[place - 1];
  if (rotation.number === place + 1 && (!before || before.newKey === rotation.oldKey)) return [];
  return [{ kind: "broken", where, what: "It does not follow the one before it." }];
}
