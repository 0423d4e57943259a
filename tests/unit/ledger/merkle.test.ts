import fc from "fast-check";
import { expect, it } from "vitest";
import { proofsOf, rootFrom, rootOf } from "@/lib/ledger/merkle";

const values = (length: number) => Array.from({ length }, (_, place) => ({ seq: place, hash: "a".repeat(64) }));

it("leads from each value to the root, however many there are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), (length) => {
      const all = values(length);
      const proofs = proofsOf(
        all,
        all.map((_, place) => place),
      );
      const root = rootOf(all);
      for (const [place, value] of all.entries()) expect(rootFrom(value, proofs[place] ?? [])).toBe(root);
    }),
    { seed: 6, numRuns: 30 },
  );
});

it("leads nowhere from a value that is not there, or stands elsewhere", () => {
  const all = values(7);
  const [proof = []] = proofsOf(all, [3]);
  expect(rootFrom({ ...all[3], seq: 99 }, proof)).not.toBe(rootOf(all));
  expect(rootFrom(all[2], proof)).not.toBe(rootOf(all));
});

it("is another one when a value is changed, moved, added or taken away", () => {
  const all = values(5);
  const others = [[...all].reverse(), [...all, all[4]], all.slice(1), all.with(0, { seq: 9, hash: "" }), []];
  for (const other of others) expect(rootOf(other)).not.toBe(rootOf(all));
});

it("never takes two hashes for a value", () => {
  const [one, two] = values(2);
  const inner = rootOf([one, two]);
  expect(rootOf([inner])).not.toBe(inner);
});
