import { describe, expect, test } from "vitest";
import { chartOf, narrowFrame, smallFrame, stepsFor, wideFrame } from "@/lib/outcomes/chart";
import type { Aim } from "@/lib/outcomes/track";

const days: Aim = {
  ...{ better: "lower", baselineOn: "2026-03-01", baseline: 41 },
  ...{ targetOn: "2026-08-31", target: 14, targetFrom: null },
};
const weeks: [day: string, value: number, x: number, y: number][] = [
  ["2026-03-27", 40, 72, 97.6],
  ["2026-04-03", 38, 172.3, 110.3],
  ["2026-04-10", 36, 272.7, 123],
  ["2026-04-17", 34, 373, 135.8],
  ["2026-04-24", 29, 473.3, 167.6],
  ["2026-05-01", 27, 573.7, 180.3],
  ["2026-05-08", 31, 674, 154.8],
];
const readings = weeks.map(([measuredOn, value]) => ({ measuredOn, value }));

describe("Where readings are drawn", () => {
  const chart = chartOf(days, readings, { ...wideFrame, right: 702 });

  test.each(weeks.map((week, place) => [...week, place] as const))("%s: %d", (day, value, x, y, place) => {
    expect(chart.points[place]).toMatchObject({ day, value, x, y });
  });

  test("The line goes through them, in their order", () => {
    expect(chart.line).toBe(weeks.map(([, , x, y]) => `${x},${y}`).join(" "));
  });

  test("How it was, where it is to be, and even steps", () => {
    expect(chart.before).toBe(91.2);
    expect(chart.aim).toEqual({ lines: [263], top: 263, bottom: 352 });
    expect(chart.steps.map(({ value }) => value)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(chart.steps.map(({ y }) => y)).toEqual([352, 288.4, 224.8, 161.2, 97.6, 34]);
  });
});

test("Days are to scale: twice the time is twice as far", () => {
  const uneven = [
    { measuredOn: "2026-01-01", value: 3 },
    { measuredOn: "2026-01-11", value: 5 },
    { measuredOn: "2026-01-31", value: 4 },
  ];
  const [first, second, third] = chartOf(days, uneven, wideFrame).points.map(({ x }) => x);
  expect(((second ?? 0) - (first ?? 0)) * 2).toBeCloseTo((third ?? 0) - (second ?? 0), 0);
});

test("One reading stands in the middle, and none leaves an empty chart", () => {
  expect(chartOf(days, readings.slice(0, 1), wideFrame).points[0]?.x).toBe((wideFrame.left + wideFrame.right) / 2);
  expect(chartOf(days, [], smallFrame)).toMatchObject({ points: [], line: "" });
});

test("More is better: the good field is above. A range is between its two lines", () => {
  const more = chartOf({ ...days, better: "higher" }, readings, wideFrame);
  expect(more.aim).toMatchObject({ top: wideFrame.top, bottom: 263 });
  const range = chartOf({ ...days, better: "range", targetFrom: 10 }, readings, wideFrame);
  expect(range.aim).toEqual({ lines: [263, 288.4], top: 263, bottom: 288.4 });
});

test.each([wideFrame, narrowFrame])(
  "Of five hundred readings few are in words, and never so close that they touch",
  (frame) => {
    const many = Array.from({ length: 500 }, (_, place) => ({
      measuredOn: new Date(Date.UTC(2025, 0, 1 + place)).toISOString().slice(0, 10),
      value: place % 40,
    }));
    const { points } = chartOf(days, many, frame);
    expect(points.at(-1)).toMatchObject({ saysDay: true, saysValue: true });
    for (const [says, distance] of [
      ["saysDay", frame.daysApart],
      ["saysValue", frame.valuesApart],
    ] as const) {
      const xs = points.filter((point) => point[says]).map(({ x }) => x);
      for (const [place, x] of xs.entries()) expect(x - (xs[place - 1] ?? -distance)).toBeGreaterThanOrEqual(distance);
    }
  },
);

test.each([
  [[], [0, 1]],
  [[0], [0, 0.2]],
  [
    [12, 60],
    [0, 20, 40, 60],
  ],
  [
    [-3, 4],
    [-4, -2, 0, 2, 4],
  ],
  [
    [980, 1000],
    [980, 985, 990, 995, 1000],
  ],
  [
    [0.1, 0.35],
    [0, 0.1, 0.2, 0.3, 0.4],
  ],
])("Even steps for %j: %j", (values, steps) => {
  expect(stepsFor(values)).toEqual(steps);
});
