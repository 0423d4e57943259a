import { expect, test } from "vitest";
import { chartInWords } from "@/lib/outcomes/in-words";
import type { Measure } from "@/lib/outcomes/queries";

const reading = (measuredOn: string, value: number) =>
  ({
    ...{ number: 1, version: 1, recordedOn: measuredOn, measuredOn, value, people: null, note: "", link: "" },
    ...{ parts: [], isFinal: false, correctedWhy: "", takenBackOn: null, files: 0, before: [] },
  }) satisfies Measure["readings"][number];
const measure: Measure = {
  ...{ number: 1, version: 1, what: "Days to a first call", unit: "days", better: "lower", lowest: 0, highest: null },
  ...{ howKnown: "The list", collector: null, howOften: "month", scale: "", categories: [] },
  ...{ baselineOn: "2026-08-31", baseline: 61, baselineNote: "", targetOn: "2026-12-31", target: 14, targetFrom: null },
  ...{ targetWhy: "Two weeks", readings: [], takenBack: [] },
};
const before = "Line chart of this measure: Days to a first call. Before, on 31 August 2026, it was 61 days.";
const after = "The aim is 14 or fewer by 31 December 2026. All the figures are in the table below.";
const [september, october, november] = [
  reading("2026-09-30", 58),
  reading("2026-10-31", 33),
  reading("2026-11-15", 40),
];

test.each<[string, Measure["readings"], string]>([
  ["none", [], "There is no reading yet."],
  ["one", [september], "There is one reading: 58 days on 30 September 2026."],
  [
    "two",
    [september, october],
    "It fell: from 58 days on 30 September 2026 to 33 days on 31 October 2026, in 2 readings.",
  ],
  [
    "three",
    [september, october, november],
    "It fell: from 58 days on 30 September 2026 to 40 days on 15 November 2026, in 3 readings. In between it was never below 33 nor above 58.",
  ],
  [
    "two alike",
    [september, reading("2026-10-31", 58)],
    "It is the same at the end as at the start: from 58 days on 30 September 2026 to 58 days on 31 October 2026, in 2 readings.",
  ],
])("A chart with %s is told to whoever does not see it", (_, readings, way) => {
  expect(chartInWords({ ...measure, readings })).toBe(`${before} ${way} ${after}`);
});

test("Nothing is told of a start or an aim that there is not", () => {
  const bare = { ...measure, baselineOn: null, baseline: null, targetOn: null, target: null, readings: [september] };
  expect(chartInWords(bare)).toBe(
    "Line chart of this measure: Days to a first call. There is one reading: 58 days on 30 September 2026. All the figures are in the table below.",
  );
});
