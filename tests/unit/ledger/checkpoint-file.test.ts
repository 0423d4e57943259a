import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isGenuine, signCheckpoint } from "@/lib/ledger/checkpoint";
import { readCheckpoint, writeCheckpoint } from "@/lib/ledger/checkpoint-file";
import { publicKeyOf } from "@/lib/ledger/public-key";

const { privateKey } = generateKeyPairSync("ed25519");
const trusted = [{ publicKey: publicKeyOf(privateKey), lastCheckpoint: null }];
const head = {
  chainKind: "project" as const,
  chainId: "01920000-0000-7000-8000-000000000001",
  seq: 7,
  hash: "a".repeat(64),
};
const checkpoint = signCheckpoint(
  { number: 3, format: 2, at: new Date("2026-11-23T12:00:00.123Z"), previous: "before", heads: [head] },
  privateKey,
);

describe("a checkpoint in a file", () => {
  it("is read as it was written, and is still genuine", () => {
    const read = readCheckpoint(writeCheckpoint(checkpoint));
    expect(read).toEqual(checkpoint);
    expect(read && isGenuine(read, trusted)).toBe(true);
  });

  it("of the first form says nothing of its form, and is still genuine", () => {
    const first = signCheckpoint({ ...checkpoint, format: 1 }, privateKey);
    const read = readCheckpoint(JSON.stringify({ ...first, format: undefined }));
    expect(read).toEqual(first);
    expect(read && isGenuine(read, trusted)).toBe(true);
  });

  it.each(Object.keys(checkpoint).filter((part) => part !== "format"))("is none without its %s", (part) => {
    expect(readCheckpoint(JSON.stringify({ ...checkpoint, [part]: undefined }))).toBeNull();
  });

  it.each(["", "{", "null", "[]", "{}", "3", '"checkpoint"'])("is none in %j", (text) => {
    expect(readCheckpoint(text)).toBeNull();
  });

  it("is not genuine when its key had been replaced before it", () => {
    const retired = (lastCheckpoint: number) => [{ publicKey: publicKeyOf(privateKey), lastCheckpoint }];
    expect(isGenuine(checkpoint, retired(2))).toBe(false);
    expect(isGenuine(checkpoint, retired(3))).toBe(true);
  });

  it.each([
    ["another form", { format: 1 }],
    ["another number", { number: 4 }],
    ["another moment", { at: new Date("2026-11-24") }],
    ["another one before it", { previous: "another" }],
    ["other heads", { heads: [{ ...head, seq: 8 }] }],
    ["another key", { publicKey: "another" }],
  ])("is not genuine with %s", (_what, change) => {
    expect(isGenuine({ ...checkpoint, ...change }, trusted)).toBe(false);
  });
});
