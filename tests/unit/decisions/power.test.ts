import { describe, expect, test } from "vitest";
import { type PowerCount, periodsOf, powerInWords, powerOf } from "@/lib/decisions/power";

const groups = [
  { key: "carers", several: "carers", inSentence: "carers" },
  { key: "professionals", several: "professionals", inSentence: "professionals" },
  { key: "third-sector", several: "third-sector members", inSentence: "the third sector" },
];

const counted = (
  what: PowerCount["what"],
  group: string | null,
  count: number,
  quarter = "2026-07-01",
): PowerCount => ({
  what,
  group,
  quarter,
  count,
});

const inWords = (what: "brought-up" | "decided" | "does", counts: PowerCount[]) =>
  powerInWords(what, powerOf(what, counts, groups), groups);

describe("in words", () => {
  test("says who did most, who else, who did not, and of how many nobody is named", () => {
    const counts = [
      counted("decisions", null, 9),
      counted("brought-up", "professionals", 6),
      counted("brought-up", "carers", 2),
      counted("brought-up", null, 1),
    ];
    expect(inWords("brought-up", counts)).toBe(
      "Professionals brought up 6 of 9 decisions, carers 2. Nobody from the third sector brought one up. Of 1, nobody is named.",
    );
  });

  test("says that nobody is named for any", () => {
    const counts = [counted("decisions", null, 2), counted("brought-up", null, 2)];
    expect(inWords("brought-up", counts)).toBe("Of 2 decisions, nobody is named.");
  });

  test("names every group that took part", () => {
    const counts = [counted("decisions", null, 1), ...groups.map(({ key }) => counted("decided", key, 1))];
    expect(inWords("decided", counts)).toBe(
      "Carers took part in 1 of 1 decision, professionals 1 and third-sector members 1.",
    );
  });

  test("of actions", () => {
    const counts = [counted("actions", null, 5), counted("does", "professionals", 4), counted("does", null, 1)];
    expect(inWords("does", counts)).toBe(
      "Professionals have 4 of 5 actions. Nobody from carers or the third sector has one. Of 1, nobody is named.",
    );
  });
});

describe("over time", () => {
  test("goes through every quarter from the first to the last, also those in which there was nothing", () => {
    const counts = [counted("decisions", null, 1, "2025-10-01"), counted("actions", null, 1, "2026-04-01")];
    expect(periodsOf(counts).map(({ label }) => label)).toEqual([
      "October to December 2025",
      "January to March 2026",
      "April to June 2026",
    ]);
    expect(powerOf("brought-up", counts, groups).ofByPeriod).toEqual([1, 0, 0]);
    expect(powerOf("does", counts, groups).ofByPeriod).toEqual([0, 0, 1]);
  });

  test("puts together what is longer ago than eight quarters, and loses none of it", () => {
    const quarters = ["2023-01-01", "2023-04-01", "2024-10-01", "2026-07-01"];
    const counts = quarters.flatMap((quarter) => [
      counted("decisions", null, 3, quarter),
      counted("brought-up", "carers", 2, quarter),
    ]);
    const periods = periodsOf(counts);
    expect(periods).toHaveLength(9);
    expect(periods[0]).toEqual({ from: null, label: "Before October to December 2024" });
    const { of, ofByPeriod, rows } = powerOf("brought-up", counts, groups);
    expect([of, ofByPeriod]).toEqual([12, [6, 3, 0, 0, 0, 0, 0, 0, 3]]);
    expect(rows[0]).toEqual({ group: "carers", total: 8, byPeriod: [4, 2, 0, 0, 0, 0, 0, 0, 2] });
  });

  test("of nothing is nothing", () => {
    expect(periodsOf([])).toEqual([]);
    expect(powerOf("does", [], groups)).toMatchObject({ of: 0, nobody: 0, ofByPeriod: [] });
  });
});
