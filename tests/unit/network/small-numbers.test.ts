import { array, assert, integer, property } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { drawnAs, type Shown, shown, shownInWords, shownTogether } from "@/lib/network/small-numbers";

describe("a count by itself", () => {
  it.each([
    [0, "none"],
    [1, "fewer than 5"],
    [4, "fewer than 5"],
    [5, "5"],
    [1234, "1234"],
  ])("of %i is shown as %s", (count, words) => {
    expect(shownInWords(shown(count))).toBe(words);
  });

  it("is drawn as every other below five is", () => {
    expect(new Set([1, 2, 3, 4].map((count) => drawnAs(shown(count)))).size).toBe(1);
  });
});

describe("counts that add up to what is known", () => {
  it("are exact while none is small", () => {
    expect(shownTogether([12, 0, 7]).map(shownInWords)).toEqual(["12", "none", "7"]);
  });

  it("all stand in bands while one is small", () => {
    expect(shownTogether([12, 3, 0, 27]).map(shownInWords)).toEqual(["10 to 19", "fewer than 5", "none", "20 to 49"]);
  });

  it("are not shown where the bands would tell: of seven, five and one and one", () => {
    expect(shownTogether([5, 1, 1]).map(shownInWords)).toEqual(["not shown", "not shown", "not shown"]);
  });

  test("never tell a small one to someone who knows the whole", () => {
    const counts = array(integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 });
    assert(
      property(counts, (row) => {
        const whole = row.reduce((sum, one) => sum + one, 0);
        if (whole < 5) return;
        const table = shownTogether(row);
        for (const [place, count] of row.entries())
          if (count > 0 && count < 5) expect(possible(table, place, whole).size, `${row}`).toBeGreaterThan(1);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Every value that the count in this place can have, by what is shown and by the whole: tried one by one. */
function possible(table: Shown[], place: number, whole: number): Set<number> {
  const values = new Set<number>();
  const choose = (at: number, left: number, own: number): void => {
    if (left < 0) return;
    if (at === table.length) {
      if (left === 0) values.add(own);
      return;
    }
    const number = table[at];
    for (let count = 0; count <= left; count += 1)
      if (number && fits(count, number)) choose(at + 1, left - count, at === place ? count : own);
  };
  choose(0, whole, -1);
  return values;
}

/** A place that is not shown has at least one: none is always told. */
function fits(count: number, number: Shown): boolean {
  if (number.kind === "exact") return count === number.count;
  if (number.kind === "withheld") return count > 0;
  return count >= number.from && (number.to === null || count <= number.to);
}
