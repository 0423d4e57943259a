import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { eraseAccount } from "@/lib/accounts/erase-account";
import { env } from "@/lib/env";
import { exportPack } from "@/lib/evidence/export-pack";
import { fetchPack } from "@/lib/evidence/queries";
import { rotateKey } from "@/lib/ledger/rotate-key";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { everything } from "@/tests/support/packs";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const next = generateKeyPairSync("ed25519").privateKey;
const meanwhile: [string, (project: Project) => Promise<unknown>, RegExp][] = [
  [
    "someone in it is erased",
    ({ member }) => eraseAccount(member, { sure: "yes" }, now),
    /was erased while it was sent/,
  ],
  ["the key that signs is replaced", () => rotateKey(env().ledgerKey, next, now), /the key for it was replaced/],
];

it.each(meanwhile)("a pack is broken off unsigned when %s while it is sent", async (_what, happens, reason) => {
  const project = await aProject();
  const { lead, slug } = project;
  const number = await exportPack(lead, slug, everything, now);
  const { bytes, content } = await fetchPack(lead, await openProject(lead, slug), number, now);
  const pieces = [(await content.next()).value];
  await happens(project);

  const rest = async () => {
    for await (const piece of content) pieces.push(piece);
  };
  await expect(rest()).rejects.toThrow(reason);
  const sent = Buffer.concat(pieces);
  expect(sent.length).toBeLessThan(bytes);
  expect(sent.includes('"format":"alongside-evidence-pack"')).toBe(false);
});
