import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { evidencePack } from "@/db/schema/evidence";
import { checkpoint, ledgerEntry } from "@/db/schema/ledger";
import { env } from "@/lib/env";
import { NotFound, Refused } from "@/lib/errors";
import { exportPack } from "@/lib/evidence/export-pack";
import { keysOfInstallation } from "@/lib/evidence/key-queries";
import { packsOf } from "@/lib/evidence/queries";
import { trustedIn } from "@/lib/evidence/verify/keys";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { rotateKey } from "@/lib/ledger/rotate-key";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { aPack, everything, fetched } from "@/tests/support/packs";

const [second, third] = [generateKeyPairSync("ed25519").privateKey, generateKeyPairSync("ed25519").privateKey];
const inPlainWords = /the key for it was replaced, and this server still has the old one/;
let project: Project;

beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  await aPack(project.lead, project.slug);
});
afterAll(dropDatabase);

it("a pack and the checkpoint that saw it are kept together, also while the key is being replaced", async () => {
  const packs = Array.from({ length: 4 }, () => exportPack(project.lead, project.slug, everything, now));
  const rotation = rotateKey(env().ledgerKey, second, now);
  const made = (await Promise.allSettled(packs)).filter(({ status }) => status === "fulfilled");
  const { lastCheckpoint } = await rotation;
  expect(await database().$count(evidencePack)).toBe(1 + made.length);
  expect(lastCheckpoint).toBe(1 + made.length + 1);
});

describe("a server that still has a key that was replaced", () => {
  beforeAll(async () => void (await rotateKey(second, third, now)));

  it("makes no pack, says so in plain words, and records nothing", async () => {
    const before = await counts();
    const asked = exportPack(project.lead, project.slug, everything, now);
    await expect(asked).rejects.toThrow(Refused);
    await expect(asked).rejects.toThrow(inPlainWords);
    expect(await counts()).toEqual(before);
  });

  it("offers and sends no pack that was made before, and says why to whoever made it", async () => {
    const [pack] = (await packsOf(project.lead, await openProject(project.lead, project.slug), now)).slice(-1);
    expect(pack).toMatchObject({ number: 1, canFetch: false, isGone: "replaced" });
    await expect(fetched(project.lead, project.slug, 1)).rejects.toThrow(NotFound);
  });

  it("lists each key once, and as the one in use the one that took over", async () => {
    const list = await keysOfInstallation();
    expect(list.keys.map(({ publicKey, until }) => [publicKey, until])).toEqual([
      [publicKeyOf(third), null],
      [publicKeyOf(second), now.toISOString()],
      [publicKeyOf(env().ledgerKey), now.toISOString()],
    ]);
    expect(trustedIn(list).map(({ publicKey }) => publicKey)).toEqual(
      [third, second, env().ledgerKey].map(publicKeyOf),
    );
  });
});

function counts(): Promise<number[]> {
  return Promise.all([evidencePack, checkpoint, ledgerEntry].map((table) => database().$count(table)));
}
