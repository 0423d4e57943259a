import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/db/client";
import { checkpoint, keyRotation } from "@/db/schema/ledger";
import { env, SettingsError } from "@/lib/env";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { rotateKey } from "@/lib/ledger/rotate-key";
import { verifyLedger } from "@/lib/ledger/verify";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject } from "@/tests/support/network";

let inUse: KeyObject;
const aKey = () => generateKeyPairSync("ed25519").privateKey;

beforeAll(async () => {
  await freshDatabase();
  await aProject();
  inUse = env().ledgerKey;
});
afterAll(dropDatabase);

it("a checkpoint by a key that is just being replaced comes before its last one, or is refused", async () => {
  const next = aKey();
  const several = (count: number) => Array.from({ length: count }, () => makeCheckpoint(inUse));
  const [first, rotation, second] = [several(2), rotateKey(inUse, next), several(6)];
  const { made, refused } = partsOf(await Promise.allSettled([...first, ...second]));
  const { lastCheckpoint } = await rotation;

  expect(made.filter(({ number }) => number >= lastCheckpoint)).toEqual([]);
  expect(refused).toEqual(refused.map(() => expect.any(SettingsError)));
  expect((await verifyLedger(next)).findings).toEqual([]);
  inUse = next;
});

it("of two keys at once only one takes the place of another; the other is refused, and leaves nothing behind", async () => {
  const counts = async () => [await database().$count(keyRotation), await database().$count(checkpoint)];
  const [rotations = 0, checkpoints = 0] = await counts();
  const keys = [aKey(), aKey()];
  const { made, refused } = partsOf(await Promise.allSettled(keys.map((key) => rotateKey(inUse, key))));

  expect(refused).toEqual([expect.any(SettingsError)]);
  expect(await counts()).toEqual([rotations + 1, checkpoints + 1]);
  inUse = keys.find((key) => publicKeyOf(key) === made[0]?.newKey) ?? inUse;
  expect((await verifyLedger(inUse)).findings).toEqual([]);
});

function partsOf<T>(settled: PromiseSettledResult<T>[]): { made: T[]; refused: unknown[] } {
  return {
    made: settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])),
    refused: settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : [])),
  };
}
