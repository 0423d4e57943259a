import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PackFile } from "@/lib/evidence/pack/pack-file";
import { fingerprintOf, pemOf, rotationContent } from "@/lib/evidence/verify/keys";
import { canonicalText } from "@/lib/ledger/hashing";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { aFewRecords, aFile, aHandPack, chainOf, checkpointOf, fileName, ownKey } from "@/tests/support/hand-pack";
import { rezipped } from "@/tests/support/rezip";
import { runScript } from "../ledger/run-script";

const { privateKey: newKey } = generateKeyPairSync("ed25519");
const [own, newer] = [ownKey, newKey].map(publicKeyOf) as [string, string];
const last = chainOf(aFewRecords).at(-1)?.hash ?? "";
const use = "Use: npm run verify:pack -- FILE.zip [--key FILE|FINGERPRINT] [--against FILE]\n";

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const verified = (...given: string[]) => runScript("verify-pack", given, { DATABASE_URL: "" });
const linesOf = (...checkpoints: unknown[]) => checkpoints.map((one) => `${JSON.stringify(one)}\n`).join("");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "alongside-verifying-"));
  write("whole.zip", await aHandPack());
  write("early.zip", await aHandPack({ pack: { madeAt: "2026-11-22T12:00:00.000Z" } }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a pack that is whole ends with 0, and what it says does not reassure whoever does not know its key", async () => {
  const { code, said, complained } = await verified(at("whole.zip"));
  expect({ code, complained }).toEqual({ code: 0, complained: "" });
  expect(said).toContain("Looked at: 5 entries of the ledger, 5 records, 1 kept files, 1 signed checkpoints.");
  expect(said).toContain("Hold this fingerprint against one that you know from elsewhere");
  expect(said).toContain("whoever has that key may have made up all of it.");
});

it("each difference is named, and it ends with 1", async () => {
  const files = (all: PackFile[]) => [
    ...all.map((file) => (file.name === fileName ? aFile(fileName, Buffer.from("Other.")) : file)),
    aFile("more.txt", Buffer.from("More.")),
  ];
  const changed = write("changed.zip", await rezipped(await aHandPack(), files));
  const { code, said, complained } = await verified(changed);
  expect({ code, complained }).toEqual({
    code: 1,
    complained: [
      `edited: ${fileName}. It is not what the manifest says: it was changed or replaced.`,
      "unrecorded: more.txt. It was put in: the manifest does not name it.",
      "",
    ].join("\n"),
  });
  expect(said).toContain("2 differences were found.");
});

it("a key is known by its fingerprint, or as a file", async () => {
  for (const key of [fingerprintOf(own), write("own.pem", pemOf(own))]) {
    const { code, said } = await verified(at("whole.zip"), "--key", key);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("Signed with a key that you know") });
  }
  const other = await verified(at("whole.zip"), "--key", "0".repeat(64));
  expect(other).toMatchObject({ code: 1, complained: expect.stringContaining("forged: manifest.json.") });
  const none = await verified(at("whole.zip"), "--key", at("whole.zip"));
  expect(none).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^.* is no fingerprint, and no file .*\n$/),
  });
});

it("a key that was retired is said to be so, and signs nothing afterwards", async () => {
  const before = await verified(at("whole.zip"), "--key", keysRotated("2026-11-23T13:00:00.000Z"));
  const said = expect.stringContaining("That key was retired on 23 November 2026, 13:00 UTC");
  expect(before).toEqual({ code: 0, said, complained: "" });
  const after = await verified(at("whole.zip"), "--key", keysRotated("2026-11-23T11:00:00.000Z"));
  expect(after).toMatchObject({ code: 1, complained: expect.stringContaining("yet its key was retired on") });
});

it("checkpoints that were kept elsewhere are read line by line", async () => {
  const kept = write(
    "kept.jsonl",
    linesOf(checkpointOf(3, chainOf(aFewRecords)[2]?.hash ?? ""), checkpointOf(5, last)),
  );
  expect(await verified(at("whole.zip"), "--against", kept)).toMatchObject({ code: 0, complained: "" });
  const beyond = write("beyond.jsonl", linesOf(checkpointOf(5, last), checkpointOf(7, "e".repeat(64))));
  const cut = await verified(at("whole.zip"), "--against", beyond);
  expect(cut).toMatchObject({ code: 1, complained: expect.stringMatching(/^truncated: entry 7\./) });
  const none = await verified(at("whole.zip"), "--against", write("none.jsonl", `${linesOf(checkpointOf(5, last))}{}`));
  expect(none).toMatchObject({ code: 1, complained: expect.stringContaining("holds no checkpoint") });
});

it("a checkpoint that was made after the pack accuses nobody, also when another key signed it", async () => {
  const later = write("later.json", linesOf(checkpointOf(7, "e".repeat(64), newKey, { number: 2 })));
  for (const keys of [[], ["--key", keysRotated("2026-11-23T11:00:00.000Z")]]) {
    const { code, said, complained } = await verified(at("early.zip"), "--against", later, ...keys);
    expect({ code, complained }).toEqual({ code: 0, complained: "" });
    expect(said).toContain("Made after this pack, and so it says nothing of it: checkpoint 2 of");
  }
});

it("what is no pack, and what cannot be understood, is answered by one plain sentence", async () => {
  expect(await verified(folder)).toEqual({
    code: 1,
    said: "",
    complained: `${folder} is a folder: name the ZIP file of a pack.\n`,
  });
  expect(await verified(at("gone.zip"))).toEqual({
    code: 1,
    said: "",
    complained: `${at("gone.zip")} cannot be read.\n`,
  });
  for (const given of [[], [at("whole.zip"), "--keys", "x"], [at("whole.zip"), "--key"], [folder, folder]]) {
    expect(await verified(...given)).toEqual({ code: 1, said: "", complained: use });
  }
});

/** The list of an installation in which a newer key took the place of the one that signed the packs. */
function keysRotated(moment: string): string {
  const content = rotationContent({ number: 1, at: moment, oldKey: own, newKey: newer, lastCheckpoint: 1 });
  const [signatureOfOld, signatureOfNew] = [ownKey, newKey].map((key) =>
    sign(null, Buffer.from(canonicalText(content)), key).toString("base64"),
  );
  const keys = [
    { fingerprint: fingerprintOf(newer), publicKey: newer, since: null, until: null },
    { fingerprint: fingerprintOf(own), publicKey: own, since: null, until: moment },
  ];
  const rotations = [{ ...content, signatureOfOld, signatureOfNew }];
  return write(`keys-${moment.slice(11, 13)}.json`, JSON.stringify({ keys, rotations }));
}
