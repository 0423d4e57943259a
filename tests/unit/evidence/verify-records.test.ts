import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { PackFile } from "@/lib/evidence/pack/pack-file";
import { type CheckpointLine, places } from "@/lib/evidence/verify/formats";
import { summaryOf } from "@/lib/evidence/verify/summary";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { erasingVerbs } from "@/lib/ledger/erasing-verbs";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { aFewRecords, aHandPack, chainOf, checkpointOf, filesOf, inLines, ownKey } from "@/tests/support/hand-pack";
import { findingsIn, sourceOf } from "@/tests/support/packs";

const whole = await aHandPack();

/** Changed by whoever holds the key, and so signed anew: what the chain and the checkpoints still tell. */
const chain = chainOf(aFewRecords);
const withChain = (lines: unknown[]) => (files: PackFile[]) =>
  files.map((file) => (file.name === places.chain ? inLines(places.chain, lines) : file));

describe("entries, changed even by whoever holds the key", () => {
  it.each<[string, unknown[], string]>([
    ["edited", chain.map((entry, place) => (place === 1 ? { ...entry, verb: "area.confirm" } : entry)), "entry 2"],
    ["removed", chain.filter((_, place) => place !== 1), "entry 3"],
    ["put in twice", [...chain.slice(0, 2), ...chain.slice(1)], "entry 2"],
    ["swapped", [chain[0], chain[2], chain[1], ...chain.slice(3)], "entry 3"],
    ["cut off at the end", chain.slice(0, 3), "the end of the ledger"],
    ["of another project", chain.map((entry) => ({ ...entry, chainId: entry.entityId })), "entry 1"],
  ])("are found when they were %s", async (_how, lines, where) => {
    expect(await findingsIn(await aHandPack({ change: withChain(lines) }))).toContainEqual(
      expect.objectContaining({ where }),
    );
  });

  it("are found when the end was cut off so well that only a checkpoint tells", async () => {
    const shorter = aFewRecords.slice(0, 3);
    const checkpoints = inLines(places.checkpoints, [checkpointOf(5, chain[4]?.hash ?? "")]);
    const pack = await aHandPack({
      kept: shorter,
      change: (files) => files.map((file) => (file.name === places.checkpoints ? checkpoints : file)),
    });
    expect(await findingsIn(pack)).toContainEqual(expect.objectContaining({ kind: "truncated", where: "entry 5" }));
  });
});

describe("a checkpoint that was kept elsewhere", () => {
  const kept = (change: Partial<CheckpointLine> = {}) => ({ ...checkpointOf(5, chain[4]?.hash ?? ""), ...change });
  const held = async (pack: Buffer, against: CheckpointLine) =>
    (await verifyPack(sourceOf(pack), { against: [against] })).findings;

  it("finds nothing in a pack that came later", async () => {
    expect(await held(whole, kept())).toEqual([]);
  });

  it("finds a ledger that was written anew, and signed, by whoever holds the key", async () => {
    const anew = await aHandPack({ kept: aFewRecords.map((one) => ({ ...one, at: "2026-11-22T12:00:00.000Z" })) });
    expect(await findingsIn(anew)).toEqual([]);
    expect(await held(anew, kept())).toEqual([expect.objectContaining({ kind: "broken", where: "entry 5" })]);
  });

  it("finds what was cut off behind it", async () => {
    const shorter = await aHandPack({ kept: aFewRecords.slice(0, 4) });
    expect(await held(shorter, kept())).toEqual([expect.objectContaining({ kind: "truncated", where: "entry 5" })]);
  });

  it("and opened at other projects alone, as in a letter of a quiet week, is said to say nothing of it", async () => {
    const other = checkpointOf(5, "", ownKey, { place: 1 });
    const verification = await verifyPack(sourceOf(whole), { against: [other] });
    expect(verification.findings).toEqual([]);
    expect(summaryOf(verification).words).toContain(
      "Opened at other projects alone, and so it says nothing of this pack: checkpoint 1 of 2026-11-23T12:00:00.000Z.",
    );
    expect(await held(whole, { ...other, number: 2 })).toEqual([expect.objectContaining({ kind: "forged" })]);
  });

  describe("and was made after the pack", () => {
    const earlier = { madeAt: "2026-11-22T12:00:00.000Z" };
    const later = (key = ownKey) => checkpointOf(7, "e".repeat(64), key);

    it("is said to say nothing of it", async () => {
      const verification = await verifyPack(sourceOf(await aHandPack({ pack: earlier })), { against: [later()] });
      expect(verification.findings).toEqual([]);
      expect(summaryOf(verification).words).toContain(
        "Made after this pack, and so it says nothing of it: checkpoint 1 of 2026-11-23T12:00:00.000Z.",
      );
    });

    it("is said to say nothing of it when it is signed with a key that came later", async () => {
      const { privateKey } = generateKeyPairSync("ed25519");
      const pack = await aHandPack({ pack: earlier });
      expect(await held(pack, later(privateKey))).toEqual([]);
      expect(await held(whole, later(privateKey))).toEqual([expect.objectContaining({ kind: "forged" })]);
    });

    it("still finds what was written anew before it, with the later key too where it is known", async () => {
      const { privateKey } = generateKeyPairSync("ed25519");
      const pack = await aHandPack({ pack: earlier });
      const seen = [expect.objectContaining({ kind: "broken", where: "entry 4" })];
      expect(await held(pack, checkpointOf(4, "e".repeat(64)))).toEqual(seen);
      const keys = [privateKey, ownKey].map((key) => ({
        publicKey: publicKeyOf(key),
        lastCheckpoint: null,
      }));
      const against = [checkpointOf(4, "e".repeat(64), privateKey)];
      expect((await verifyPack(sourceOf(pack), { keys, against })).findings).toEqual(seen);
    });

    it("is found out when it was changed itself", async () => {
      const pack = await aHandPack({ pack: earlier });
      expect(await held(pack, { ...later(), number: 2 })).toEqual([expect.objectContaining({ kind: "forged" })]);
    });
  });

  it("is found out when it was changed itself", async () => {
    expect(await held(whole, kept({ number: 2 }))).toEqual([expect.objectContaining({ kind: "forged" })]);
    const other = kept().opened.map(({ head, proof }) => ({ head: { ...head, seq: 4 }, proof }));
    expect(await held(whole, kept({ opened: other }))).toEqual([expect.objectContaining({ kind: "edited" })]);
    expect(await held(whole, kept({ opened: [] }))).toEqual([expect.objectContaining({ kind: "edited" })]);
  });
});

describe("a record", () => {
  const withRecords = (lines: unknown[]) => (files: PackFile[]) =>
    files.map((file) => (file.name === places.records("decision") ? inLines(file.name, lines) : file));
  const original = decisionLine();

  it("that was edited is found by its digest", async () => {
    const edited = { ...original, snapshot: { version: 1, title: "We meet on Mondays" } };
    expect(await findingsIn(await aHandPack({ change: withRecords([edited]) }))).toEqual([
      {
        kind: "edited",
        where: expect.stringMatching(/^decision .* revision 1$/),
        what: "It is not what was recorded.",
      },
    ]);
  });

  it("that is missing is found by its entry", async () => {
    expect(await findingsIn(await aHandPack({ change: withRecords([]) }))).toEqual([
      expect.objectContaining({ kind: "broken", what: "The record that entry 1 speaks of is missing." }),
    ]);
  });

  it("that nobody recorded is found", async () => {
    const smuggled = { ...original, revision: "c0000000-0000-4000-8000-00000000ffff" };
    expect(await findingsIn(await aHandPack({ change: withRecords([original, smuggled]) }))).toEqual([
      expect.objectContaining({ kind: "unrecorded", what: "No entry of the ledger speaks of it." }),
    ]);
  });

  it("that was emptied, with no entry that erases it, is found", async () => {
    const { nonce: _gone, ...rest } = original;
    const emptied = { ...rest, snapshot: null, erasedAt: "2026-11-23T12:00:00.000Z" };
    expect(await findingsIn(await aHandPack({ change: withRecords([emptied]) }))).toEqual([
      expect.objectContaining({ kind: "edited", what: "It was emptied, and no entry says that it was erased." }),
    ]);
  });

  it("that withholds names in a pack that shows them is found", async () => {
    const { nonce: _gone, ...rest } = original;
    expect(await findingsIn(await aHandPack({ change: withRecords([{ ...rest, withheld: "names" }]) }))).toEqual([
      expect.objectContaining({ kind: "edited", what: "It withholds names in a pack that shows them." }),
    ]);
  });

  function decisionLine(): Record<string, unknown> {
    const file = filesOf(aFewRecords).find(({ name }) => name === places.records("decision")) as PackFile;
    const [content] = [...(file.content() as Iterable<Uint8Array>)];
    return JSON.parse(new TextDecoder().decode(content));
  }
});

describe.each(erasingVerbs)("a person who was erased by %s", (verb) => {
  const member = "b0000000-0000-4000-8000-000000000009";
  const was = { version: 1, name: "Ana Ferreira" };
  const erasing = { verb, kind: "member", entity: member, snapshot: { version: 2, name: "" } };
  const erased = { verb: "member.add", kind: "member", entity: member, snapshot: null, erased: { snapshot: was } };

  it("leaves a pack that verifies, and says what was erased", async () => {
    const verification = await verifyPack(sourceOf(await aHandPack({ kept: [erased, ...aFewRecords, erasing] })));
    expect(verification.findings).toEqual([]);
    expect(verification.erased).toEqual([`member ${member} revision 1`]);
    expect(summaryOf(verification).words).toContain(`Erased, as the ledger says: member ${member} revision 1.`);
  });

  it("leaves nothing empty that came after they were erased", async () => {
    const pack = await aHandPack({
      kept: [erasing, ...aFewRecords, { ...erased, erased: { snapshot: { ...was, version: 2 } } }],
    });
    expect(await findingsIn(pack)).toEqual([
      expect.objectContaining({ what: "It was emptied, and no entry says that it was erased." }),
    ]);
  });

  it("leaves nothing empty of anyone else", async () => {
    const other = { ...erasing, entity: "b0000000-0000-4000-8000-00000000000a" };
    expect(await findingsIn(await aHandPack({ kept: [erased, ...aFewRecords, other] }))).not.toEqual([]);
  });
});
