import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSample, lotOf } from "@/lib/network/sampling";

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 });
const seeds = fc.stringMatching(/^[0-9a-f]{64}$/);
const sizes = fc.integer({ min: 1, max: 80 });
const manyIds = (count: number) => Array.from({ length: count }, (_, place) => `project-${place}`);

describe("a sample", () => {
  it("is the same for the same seed, in whatever order the projects are listed", () => {
    fc.assert(
      fc.property(seeds, ids, sizes, (seed, all, size) => {
        expect(drawSample(seed, all.toReversed(), size)).toEqual(drawSample(seed, all, size));
      }),
    );
  });

  it("is as large as was asked, or all there are, with nothing twice and nothing else", () => {
    fc.assert(
      fc.property(seeds, ids, sizes, (seed, all, size) => {
        const drawn = drawSample(seed, [...all, ...all], size);
        expect(drawn).toHaveLength(Math.min(size, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((id) => all.includes(id))).toBe(true);
      }),
    );
  });

  it("of a larger size begins with the smaller one", () => {
    fc.assert(
      fc.property(seeds, ids, sizes, (seed, all, size) => {
        expect(drawSample(seed, all, size + 1).slice(0, size)).toEqual(drawSample(seed, all, size));
      }),
    );
  });

  it("does not turn on which other projects there are: taking one away that was not drawn changes nothing", () => {
    fc.assert(
      fc.property(seeds, ids, sizes, (seed, all, size) => {
        const drawn = drawSample(seed, all, size);
        const without = all.filter((id) => drawn.includes(id) || id === all[0]);
        expect(drawSample(seed, without, size)).toEqual(drawn);
      }),
    );
  });

  it("can be any project, and in the large is each as often as any other", () => {
    const all = manyIds(20);
    const times = new Map(all.map((id) => [id, 0]));
    const draws = 1000;
    for (let draw = 0; draw < draws; draw += 1) {
      for (const id of drawSample(`seed ${draw}`, all, 5)) times.set(id, (times.get(id) ?? 0) + 1);
    }
    // 250 each; a fair draw strays beyond six standard deviations (13.7 each) about once in a hundred million.
    for (const often of times.values()) expect(Math.abs(often - draws / 4)).toBeLessThan(6 * 13.7);
  });

  it("is drawn by a recipe that stands on its page: SHA-256 of the seed, a colon and the id", () => {
    expect(lotOf("seed", "project-1")).toBe("e5f1db7b3f3fd3492dc0dc1d28ee0d32168dcb43acc4866df3c4ba0bd4608470");
  });
});
