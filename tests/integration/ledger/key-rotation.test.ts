import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { checkpoint } from "@/db/schema/ledger";
import { env, SettingsError } from "@/lib/env";
import { fingerprintOf, trustedFrom } from "@/lib/evidence/verify/keys";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { publicKeys } from "@/lib/ledger/public-keys";
import { rotateKey } from "@/lib/ledger/rotate-key";
import { verifyLedger } from "@/lib/ledger/verify";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now } from "@/tests/support/network";
import { pastEveryGuard } from "@/tests/support/tampering";

const first = () => env().ledgerKey;
const [second, third] = [generateKeyPairSync("ed25519").privateKey, generateKeyPairSync("ed25519").privateKey];
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);

beforeAll(async () => {
  await freshDatabase();
  await aProject();
  await makeCheckpoint(first(), now);
  await rotateKey(first(), second, later(1));
  await makeCheckpoint(second, later(2));
  await rotateKey(second, third, later(3));
  await makeCheckpoint(third, later(4));
});
afterAll(dropDatabase);

describe("a key that was replaced", () => {
  it("leaves what it signed verifiable, through every key that came after it", async () => {
    expect(await verifyLedger(third)).toMatchObject({ checkpoints: 5, findings: [] });
  });

  it("signs nothing any more", async () => {
    await expect(makeCheckpoint(first(), later(5))).rejects.toThrow(SettingsError);
    expect(await database().$count(checkpoint)).toBe(5);
  });

  it("cannot sign after its last checkpoint behind everybody's back", async () => {
    const findings = await changed(async (sql) => {
      await sql`update key_rotation set last_checkpoint = 1 where number = 1`;
    });
    expect(findings.map(({ kind }) => kind)).toContain("forged");
  });

  it("is shown to everyone, with when it signed and what came after it", async () => {
    const { keys, rotations } = await publicKeys(publicKeyOf(third));
    expect(keys.map(({ publicKey, until }) => [publicKey, until])).toEqual([
      [publicKeyOf(third), null],
      [publicKeyOf(second), later(3).toISOString()],
      [publicKeyOf(first()), later(1).toISOString()],
    ]);
    expect(keys[2]).toMatchObject({ fingerprint: fingerprintOf(publicKeyOf(first())), since: now.toISOString() });
    expect(trustedFrom(publicKeyOf(third), rotations)).toHaveLength(3);
  });
});

describe("how keys follow one another", () => {
  it("is found out when it was made without the old key", async () => {
    const findings = await changed(
      (sql) => sql`update key_rotation set signature_of_old = signature_of_new where number = 1`,
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: "forged", where: expect.stringContaining("key rotation 1") }),
    );
  });

  it("is found out when a step was taken away", async () => {
    const findings = await changed((sql) => sql`delete from key_rotation where number = 1`);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: "broken", where: expect.stringContaining("key rotation 2") }),
    );
    expect(findings.filter(({ kind }) => kind === "forged")).toHaveLength(2);
  });
});

async function changed(change: Parameters<typeof pastEveryGuard>[0]) {
  const kept = await ownerSql`select * from key_rotation`;
  await pastEveryGuard(change);
  const { findings } = await verifyLedger(third);
  await pastEveryGuard(async (sql) => {
    await sql`delete from key_rotation`;
    for (const row of kept) await sql`insert into key_rotation ${sql(row)}`;
  });
  return findings;
}
