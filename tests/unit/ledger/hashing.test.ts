import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginning, digestOf, type EntryContent, entryHash } from "@/lib/ledger/hashing";

const entry: EntryContent = {
  chainKind: "project",
  chainId: "7b0c3b8e-0f4b-4a5e-9f5d-1d2f3a4b5c6d",
  seq: 7,
  at: "2026-11-23T12:00:00.000Z",
  actorId: "0b5a8f5e-6a55-4f0a-8f56-52f1f3c0a111",
  onBehalfOf: null,
  verb: "member.add",
  entityKind: "member",
  entityId: "3f1d2c4b-9a8e-4d7c-8b6a-5e4d3c2b1a09",
  revisionId: "c0ffee00-0000-4000-8000-000000000000",
  digest: "a".repeat(64),
  prevHash: beginning,
};

describe("the hash of an entry", () => {
  it("is SHA-256 of its canonical JSON: the same in any language and for ever", () => {
    expect(entryHash(entry)).toBe("fb5435dc993b39185e25931515023f0b9a5c99200da842af8b4ac3fc9ae3b63b");
  });

  it.each(Object.keys(entry) as (keyof EntryContent)[])("covers its %s", (field) => {
    expect(entryHash({ ...entry, [field]: "something else" })).not.toBe(entryHash(entry));
  });

  it("tells nobody from somebody, and nothing from an empty word", () => {
    expect(entryHash({ ...entry, actorId: null })).not.toBe(entryHash({ ...entry, actorId: "" }));
  });
});

describe("the digest of a snapshot", () => {
  it("cannot be guessed from the snapshot without its nonce", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.string(), (snapshot, one, other) => {
        fc.pre(one !== other);
        expect(digestOf(snapshot, one)).not.toBe(digestOf(snapshot, other));
      }),
    );
  });

  it("does not depend on the order in which the snapshot was written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue()), (snapshot) => {
        const turned = Object.fromEntries(Object.entries(snapshot).reverse());
        expect(digestOf(turned, "nonce")).toBe(digestOf(snapshot, "nonce"));
      }),
    );
  });

  it("is refused for what is not JSON", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => digestOf({ value }, "nonce")).toThrow();
  });

  it("changes with the snapshot", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        expect(digestOf({ text: one }, "nonce")).not.toBe(digestOf({ text: other }, "nonce"));
      }),
    );
  });
});
