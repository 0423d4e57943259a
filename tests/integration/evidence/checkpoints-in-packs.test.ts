import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { env } from "@/lib/env";
import { exportPack } from "@/lib/evidence/export-pack";
import { checkpointsFile } from "@/lib/evidence/pack/checkpoints";
import { openPack } from "@/lib/evidence/pack/open-pack";
import type { PackFile } from "@/lib/evidence/pack/pack-file";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import * as merkle from "@/lib/ledger/merkle";
import { giveVoice } from "@/lib/voices/give-voice";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now } from "@/tests/support/network";
import { everything } from "@/tests/support/packs";

beforeAll(freshDatabase);
afterAll(dropDatabase);

it("the checkpoints of a pack are hashed once, for its length and for its content, in the order of their numbers", async () => {
  const { id, lead, member, slug } = await aProject();
  for (let count = 0; count < 7; count += 1) {
    await giveVoice(member, slug, { text: `Voice ${count}`, way: "name" }, now);
    await makeCheckpoint(env().ledgerKey, now);
  }
  const pack = await openPack(id, await exportPack(lead, slug, everything, now));
  if (!pack) throw new Error("There is no pack");

  const proofs = vi.spyOn(merkle, "proofsOf");
  const roots = vi.spyOn(merkle, "rootOf");
  const file = checkpointsFile(pack.extent);
  const lines = (await textOf(file)).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await textOf(file)).toBe(`${lines.join("\n")}\n`);
  expect([proofs.mock.calls.length, roots.mock.calls.length]).toEqual([8, 0]);
});

async function textOf({ content }: PackFile): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content()) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
