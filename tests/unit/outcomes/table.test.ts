import Papa from "papaparse";
import { expect, test } from "vitest";
import { tableOf } from "@/lib/outcomes/as-table";
import type { Measure, Reading } from "@/lib/outcomes/queries";
import { readPasted } from "@/lib/outcomes/read-pasted";

const reading: Reading = {
  ...{ number: 1, version: 1, measuredOn: "2026-09-30", recordedOn: "2026-10-02", value: 58, people: 41 },
  ...{ note: "Two evenings, called off", link: "https://example.org/list", isFinal: false, correctedWhy: "" },
  ...{ parts: [{ category: "Town", value: 52 }], takenBackOn: null, files: 0, before: [] },
};
const measure: Measure = {
  ...{ number: 1, version: 1, what: "Days to a first call", unit: "days", better: "lower", lowest: 0, highest: null },
  ...{ howKnown: "The list", collector: null, howOften: "month", scale: "", categories: ["Town", "Country"] },
  ...{ baselineOn: "2026-08-31", baseline: 61, baselineNote: "", targetOn: "2026-12-31", target: 14, targetFrom: null },
  ...{ targetWhy: "Two weeks", takenBack: [{ ...reading, number: 3, takenBackOn: "2026-10-03" }] },
  readings: [reading, { ...reading, number: 2, measuredOn: "2026-10-31", value: 33.5, people: null, parts: [] }],
};
const other: Measure = { ...measure, what: "People who called", unit: "people", categories: [], takenBack: [] };

test("A table of what was measured says how it was before, what was taken back and the aim, and each part in its column", () => {
  const [headings = [], ...lines] = tableOf({ measures: [measure] });
  const told = lines.map((line) =>
    Object.fromEntries(headings.map((heading, place) => [heading, line[place] ?? null])),
  );
  expect(told).toMatchObject([
    { Kind: "Before", Day: "2026-08-31", Figure: 61 },
    { Kind: "Reading", Day: "2026-09-30", Figure: 58, People: 41, Town: 52, Country: null },
    { Kind: "Reading", Day: "2026-10-31", Figure: 33.5, "Taken back on": null },
    { Kind: "Reading", "Taken back on": "2026-10-03" },
    { Kind: "Aim", Day: "2026-12-31", Figure: 14, Note: "Two weeks" },
  ]);
});

test("It can be taken in again as it is: the readings of one measure, that stand", () => {
  const file = Papa.unparse(tableOf({ measures: [other, measure] }), { escapeFormulae: true });
  const again = readPasted(file, measure).map(({ problemAt: _problemAt, ...typed }) => typed);
  const { note, link } = reading;
  expect(again).toEqual([
    {
      ...{ measuredOn: "2026-09-30", value: "58", people: "41", note, link },
      parts: [
        { category: "Town", value: "52" },
        { category: "Country", value: "" },
      ],
    },
    {
      ...{ measuredOn: "2026-10-31", value: "33.5", people: "", note, link },
      parts: [
        { category: "Town", value: "" },
        { category: "Country", value: "" },
      ],
    },
  ]);
});
