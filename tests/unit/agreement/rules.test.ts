import { describe, expect, test } from "vitest";
import { requireLaterLook, sameWords, waysWrittenOn } from "@/lib/agreement/rules";

describe("the day on which the ways of deciding were written down", () => {
  const both = { deciding: "We vote.", disagreement: "We talk." };

  test.each([
    ["both stand", null, both, "2026-11-23"],
    ["only how they decide stands", null, { ...both, disagreement: "" }, null],
    ["only what they do when they disagree stands", null, { ...both, deciding: "" }, null],
    ["both stood earlier", "2026-09-01", both, "2026-09-01"],
    ["one was taken out again", "2026-09-01", { ...both, deciding: "" }, "2026-09-01"],
  ])("when %s", (_what, before, words, on) => {
    expect(waysWrittenOn(before, words, "2026-11-23")).toBe(on);
  });
});

test("a version, or a day to look at it again, makes no other words; another order of the lines does", () => {
  const words = { culture: ["Listen", "Breaks"], deciding: "", disagreement: "" };
  expect(sameWords({ ...words, ...{ version: 3 } }, { ...words, ...{ version: 4 } })).toBe(true);
  expect(sameWords(words, { ...words, culture: ["Breaks", "Listen"] })).toBe(false);
});

describe("the day of the next look", () => {
  const today = "2026-11-23";

  test.each([
    ["no day", undefined, today],
    ["today, when the last look was yesterday", today, "2026-11-22"],
    ["tomorrow", "2026-11-24", today],
  ])("may be %s", (_what, next, looked) => {
    expect(() => requireLaterLook(next, looked, today)).not.toThrow();
  });

  test.each([
    ["the day of the last look", today, today],
    ["a day that has passed", "2026-11-22", "2026-11-20"],
  ])("is not %s", (_what, next, looked) => {
    expect(() => requireLaterLook(next, looked, today)).toThrow("Give a day that is still to come.");
  });
});
