import { describe, expect, test } from "vitest";
import { drawFoot, drawRung, drawTop } from "@/app/projects/[slug]/ladder/_components/ladder-geometry";

type Point = { x: number; y: number };
const rungs = [1, 2, 3, 4, 5, 6, 7, 8];

/** The points of a path of M, L and H. */
function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  for (const [, letter, first = "", second] of path.matchAll(/([MLH])([\d.]+)(?: ([\d.]+))?/g)) {
    const y = letter === "H" ? (points.at(-1)?.y ?? 0) : Number(second);
    points.push({ x: Number(first), y });
  }
  return points;
}

const bottomOf = (path: string) => pointsOf(path)[0]?.x;
const topOf = (path: string) => pointsOf(path).at(-1)?.x;

describe("the ladder", () => {
  test("each row's rails begin where those of the row below end, from the ground to the top", () => {
    const rows = [drawFoot(), ...rungs.map((rung) => drawRung(rung, false)), drawTop(8)];
    for (const [place, row] of rows.entries()) {
      const below = rows[place - 1];
      if (!below) continue;
      expect(bottomOf(row.left)).toBeCloseTo(topOf(below.left) ?? Number.NaN, 5);
      expect(bottomOf(row.right)).toBeCloseTo(topOf(below.right) ?? Number.NaN, 5);
    }
  });

  test.each(rungs)("rung %i lies at the foot of its row, and reaches over both rails", (number) => {
    const { left, right, rung } = drawRung(number, false);
    const [from, to] = pointsOf(rung);
    expect([from?.y, to?.y]).toEqual([100, 100]);
    expect(from?.x).toBeLessThan(bottomOf(left) ?? Number.NaN);
    expect(to?.x).toBeGreaterThan(bottomOf(right) ?? Number.NaN);
    expect(from?.x).toBeGreaterThanOrEqual(0);
    expect(to?.x).toBeLessThanOrEqual(100);
  });

  test("it grows narrower towards the top", () => {
    const widths = rungs.map((rung) => {
      const { left, right } = drawRung(rung, false);
      return (bottomOf(right) ?? 0) - (bottomOf(left) ?? 0);
    });
    expect(widths).toEqual(widths.toSorted((one, other) => other - one));
  });

  test("a broken rung holds on to both rails, and has a gap between", () => {
    const { left, right, rung } = drawRung(1, true);
    const [leftEnd, leftBreak, rightEnd, rightBreak] = pointsOf(rung);
    expect(leftEnd?.x).toBeLessThan(bottomOf(left) ?? Number.NaN);
    expect(rightEnd?.x).toBeGreaterThan(bottomOf(right) ?? Number.NaN);
    expect((rightBreak?.x ?? 0) - (leftBreak?.x ?? 100)).toBeGreaterThan(20);
  });
});
