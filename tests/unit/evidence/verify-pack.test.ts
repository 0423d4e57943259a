import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PackFile } from "@/lib/evidence/pack/pack-file";
import { places } from "@/lib/evidence/verify/formats";
import { fingerprintOf } from "@/lib/evidence/verify/keys";
import { summaryOf } from "@/lib/evidence/verify/summary";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { aFewRecords, aFile, aHandPack, fileName, filesOf, ownKey, replaced, without } from "@/tests/support/hand-pack";
import { findingsIn, sourceOf } from "@/tests/support/packs";
import { entriesIn, rezipped } from "@/tests/support/rezip";

const whole = await aHandPack();

describe("a pack as it was made", () => {
  it("has nothing to be found, and says what was looked at", async () => {
    const verification = await verifyPack(sourceOf(whole));
    expect(verification).toMatchObject({ entries: 5, records: 5, files: 1, checkpoints: 1, erased: [], findings: [] });
    const known = await verifyPack(sourceOf(whole), { known: [fingerprintOf(publicKeyOf(ownKey))] });
    expect(summaryOf(known).words.at(-1)).toBe("Everything in it is as it was recorded and signed.");
  });

  it("does not reassure anyone who does not know its key", async () => {
    const own = publicKeyOf(ownKey);
    const summary = async (options: object) => summaryOf(await verifyPack(sourceOf(whole), options));
    const { heading, words } = await summary({});
    expect(heading).toBe("Nothing was changed since it was signed, with a key that is not known here");
    expect(words.at(-1)).toContain("whoever has that key may have made up all of it");
    expect(await summary({ known: [fingerprintOf(own)] })).toMatchObject({ heading: "Nothing was changed" });
    const keys = [{ publicKey: own, lastCheckpoint: null }];
    expect(await summary({ keys })).toMatchObject({ heading: "Nothing was changed" });
    expect(await summary({ known: ["0".repeat(64)] })).toMatchObject({ heading: "Something is not as it was made" });
  });

  it("says that its key is its own word for it, or that it is one you know", async () => {
    const own = fingerprintOf(publicKeyOf(ownKey));
    const words = async (known?: string[]) => summaryOf(await verifyPack(sourceOf(whole), { known })).words.join(" ");
    expect(await words()).toContain("Hold this fingerprint against one that you know from elsewhere");
    expect(await words([own])).toContain(`Signed with a key that you know: ${own}.`);
    expect(await findingsIn(whole, ["0".repeat(64)])).toEqual([
      expect.objectContaining({ kind: "forged", what: expect.stringContaining("not the one you know") }),
    ]);
  });
});

describe("bytes of a pack", () => {
  it("can none be changed unseen, wherever it is", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const changed = Uint8Array.from(whole);
        changed[place] = (changed[place] ?? 0) ^ change;
        expect(await findingsIn(changed), `byte ${place}`).not.toEqual([]);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it.each([
    ["before it", (pack: Buffer) => Buffer.concat([Buffer.from("PK"), pack])],
    ["after it", (pack: Buffer) => Buffer.concat([pack, Buffer.from("more")])],
    ["none of it at all", () => Buffer.alloc(0)],
    ["half of it", (pack: Buffer) => pack.subarray(0, pack.length / 2)],
    ["something else", () => Buffer.from("Not a pack.")],
  ])("are found when there is something else: %s", async (_where, change) => {
    expect(await findingsIn(change(whole))).not.toEqual([]);
  });
});

/** Changed by whoever has no key: the manifest is the one that was signed. */
const packedWith = (change: (files: PackFile[]) => PackFile[]) => rezipped(whole, change);

describe("a file of a pack", () => {
  it("that was replaced is named", async () => {
    expect(await findingsIn(await packedWith(replaced(fileName, "Something else.")))).toEqual([
      { kind: "edited", where: fileName, what: "It is not what the manifest says: it was changed or replaced." },
    ]);
  });

  it("that was taken out is named", async () => {
    expect(await findingsIn(await packedWith(without(fileName)))).toEqual([
      { kind: "broken", where: fileName, what: "The manifest names it, yet it is missing." },
    ]);
  });

  it("that was put in is named", async () => {
    const findings = await findingsIn(await packedWith((files) => [aFile("index.html", Buffer.from("<p>")), ...files]));
    expect(findings).toEqual([
      { kind: "unrecorded", where: "index.html", what: "It was put in: the manifest does not name it." },
    ]);
  });

  it("that is there twice is named", async () => {
    const findings = await findingsIn(await packedWith((files) => [...files, aFile(fileName, Buffer.from("Another"))]));
    expect(findings).toContainEqual({ kind: "unrecorded", where: fileName, what: "It is there twice." });
  });
});

describe("a manifest that was made anew without the key", () => {
  it("is found by its signature", async () => {
    const other = await aHandPack({ change: replaced(fileName, "Something else.") });
    const signed = (await entriesIn(whole)).find(({ name }) => name === places.signature) as PackFile;
    const pack = await rezipped(other, (files) => files.map((file) => (file.name === signed.name ? signed : file)));
    expect(await findingsIn(pack)).toContainEqual({
      kind: "forged",
      where: "manifest.json",
      what: "Its signature does not fit: it was changed, or made without the key.",
    });
  });

  it("and signed with another key is found by whoever knows the right one", async () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    const pack = await aHandPack({ key: privateKey });
    expect(await findingsIn(pack, [fingerprintOf(publicKeyOf(ownKey))])).toEqual([
      expect.objectContaining({ kind: "forged", where: "manifest.json" }),
    ]);
  });

  it("and signed with another key does not fit the checkpoints of the right one", async () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    const checkpoints = (files: PackFile[]) =>
      files.map((file) => (file.name === places.checkpoints ? (filesOf(aFewRecords)[1] as PackFile) : file));
    const findings = await findingsIn(await aHandPack({ key: privateKey, change: checkpoints }));
    expect(findings).toEqual([
      expect.objectContaining({ kind: "forged", where: expect.stringContaining("checkpoint 1") }),
    ]);
  });
});
