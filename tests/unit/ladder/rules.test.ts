import { describe, expect, test } from "vitest";
import { asOf, isOver, middleOf, openRound, requireEndOfRound, shownFrom } from "@/lib/ladder/rules";
import { apartInWords, headlineOf } from "@/lib/ladder/words";

describe("the middle answer", () => {
  test.each<[number[], number | null]>([
    [[], null],
    [[3], 3],
    [[8, 1, 5], 5],
    [[7, 4, 5, 6], 5.5],
    [[10, 9, 1], 9],
  ])("of %j is %j", (answers, middle) => {
    expect(middleOf(answers)).toBe(middle);
  });
});

test("fewer than five answers are never shown, whatever a framework asks for", () => {
  expect([1, 4, 5, 6, 10].map((feltCountsFromAnswers) => shownFrom({ feltCountsFromAnswers }))).toEqual([
    5, 5, 5, 6, 10,
  ]);
});

describe("the last day of asking", () => {
  const end = (day: string) => () => requireEndOfRound("openUntil", day, "2026-11-23");
  test("is today at the earliest, and 90 days from today at the latest", () => {
    expect(end("2026-11-22")).toThrow();
    expect(end("2026-11-23")).not.toThrow();
    expect(end("2027-02-21")).not.toThrow();
    expect(end("2027-02-22")).toThrow();
  });
});

test("a question takes answers on its last day, and none after it", () => {
  const days = ["2026-12-23", "2026-12-24", "2026-12-25"];
  expect(days.map((today) => isOver({ openUntil: "2026-12-24" }, today))).toEqual([false, false, true]);
});

describe("how it stood on a day", () => {
  const claims = [
    { rung: 6, claimedOn: "2026-06-01" },
    { rung: 7, claimedOn: "2026-03-01" },
  ];
  const rounds = [
    { closedOn: null, felt: null },
    { closedOn: "2026-08-01", felt: null },
    { closedOn: "2026-07-01", felt: [5, 5, 5, 5, 6] },
  ];
  test.each<[string | undefined, number | null, string | null]>([
    [undefined, 6, "2026-07-01"],
    ["2026-07-01", 6, "2026-07-01"],
    ["2026-06-30", 6, null],
    ["2026-05-31", 7, null],
    ["2026-02-28", null, null],
  ])("%s: what was claimed last, and the last answers that were enough", (day, rung, closedOn) => {
    const { claim, round } = asOf({ claims, rounds }, day);
    expect([claim?.rung ?? null, round?.closedOn ?? null]).toEqual([rung, closedOn]);
  });

  test("the open round is the one without an end", () => {
    expect(openRound(rounds)).toBe(rounds[0]);
    expect(openRound(rounds.slice(1))).toBeUndefined();
  });
});

test.each<[number | null, number | null, string]>([
  [null, null, "The ladder"],
  [7, null, "We say rung 7."],
  [null, 5, "It feels like rung 5."],
  [6, 5, "We say rung 6. It feels like rung 5."],
  [6, 4.5, "We say rung 6. It feels like something between rung 4 and rung 5."],
  [6, 6, "We say rung 6. It feels like it."],
])("claimed %j and felt %j read: %s", (claimed, felt, words) => {
  expect(headlineOf(claimed, felt)).toBe(words);
});

test("how far apart two rungs are is said in words", () => {
  expect([0.5, 1, 1.5, 2, 7].map(apartInWords)).toEqual([
    "Half a rung",
    "One rung",
    "One and a half rungs",
    "Two rungs",
    "Seven rungs",
  ]);
});
