import { describe, expect, test } from "vitest";
import { ladderOfBands } from "@/app/projects/[slug]/ladder/_components/ladder-rows";
import type { Activity } from "@/lib/engagement/queries";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { rungWords } from "@/lib/ladder/words";

const nothing = { claimed: null, felt: [], activities: [] };
const rowsOf = (standing: Partial<Parameters<typeof ladderOfBands>[1]>) =>
  ladderOfBands(jerseyMentalHealth, { ...nothing, ...standing }).flatMap(({ rows }) => rows);

const survey: Activity = {
  ...{ number: 1, version: 1, what: "Survey", kind: "survey", heldOn: "2026-11-02", forWhom: "", howMany: null },
  ...{ rung: 4, why: "", takenBackOn: null },
};

describe("the rows of the ladder", () => {
  test("are the framework's eight, the highest first, in their bands; one of them is never right", () => {
    const bands = ladderOfBands(jerseyMentalHealth, nothing);
    expect(bands.map(({ name, height, rows }) => [name, height, rows.map(({ number }) => number)])).toEqual([
      ["Empowering", 3, [8]],
      ["Doing with", 2, [7, 6]],
      ["Doing for", 1, [5, 4, 3]],
      ["Doing to", 0, [2, 1]],
    ]);
    expect(rowsOf({}).filter(({ isCoercion }) => isCoercion)).toMatchObject([{ number: 1, name: "Coercion" }]);
  });

  test("have plain words of our own, each", () => {
    for (const { number } of jerseyMentalHealth.rungs) expect(rungWords[number]).toMatch(/^.+\.$/);
  });

  test("hold what was done, what is claimed and every answer", () => {
    const rows = rowsOf({ claimed: 7, felt: [4, 5, 5, 6, 7], activities: [survey] });
    expect(rows.map(({ felt }) => felt)).toEqual([0, 1, 1, 2, 1, 0, 0, 0]);
    expect(rows.filter(({ isClaimed }) => isClaimed).map(({ number }) => number)).toEqual([7]);
    expect(rows.filter(({ isMiddle }) => isMiddle).map(({ number }) => number)).toEqual([5]);
    expect(rows.find(({ number }) => number === 4)?.activities).toEqual([survey]);
  });

  test.each<[string, number | null, number[], [number, string][]]>([
    ["one below", 7, [6], [[6, "only"]]],
    [
      "three below",
      7,
      [4],
      [
        [6, "first"],
        [5, "between"],
        [4, "last"],
      ],
    ],
    ["one and a half below", 7, [5, 6], [[6, "only"]]],
    ["half below", 7, [6, 7], []],
    ["the same", 7, [7], []],
    ["above", 6, [7], []],
    ["nothing claimed", null, [7], []],
    ["nothing felt", 7, [], []],
  ])("show the way between claimed and felt: %s", (_, claimed, felt, gaps) => {
    const shown = rowsOf({ claimed, felt }).flatMap(({ number, gap }) => (gap ? [[number, gap]] : []));
    expect(shown).toEqual(gaps);
  });
});
