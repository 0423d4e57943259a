import { describe, expect, test } from "vitest";
import { readReadings } from "@/lib/outcomes/check-readings";
import { numberIn, withUnit } from "@/lib/outcomes/numbers";

const measure = {
  ...{
    what: "Days to a first call",
    unit: "days",
    lowest: 0,
    highest: 400,
    baselineOn: "2026-08-31",
    scale: "",
    categories: ["Town"],
  },
};
const thresholds = { feltCountsFromAnswers: 5 };
const against = { measure, standing: [], today: "2026-11-23", thresholds };
const pasted = (text: string, other: object = {}) =>
  readReadings({ rows: [], pasted: text, final: false }, { ...against, ...other });
const read = (text: string) => pasted(text).readings.map(({ measuredOn, value, note }) => [measuredOn, value, note]);
const said = (text: string, other: object = {}) => pasted(text, other).problems.map(({ message }) => message);

describe("a number as people type it", () => {
  test.each([
    ["12", 12],
    [" 12.5 ", 12.5],
    ["1,234.5", 1234.5],
    ["33 %", 33],
    ["33%", 33],
    ["14 days", 14],
    ["14 Days", 14],
    ["-3", -3],
    ["−3", -3],
    [".5", 0.5],
    ["-0", 0],
    ["0.0001", 0.0001],
    ["1000000000", 1_000_000_000],
  ])("%j is %d", (text, value) => {
    expect(numberIn(text, "days")).toBe(value);
  });

  test.each([
    "",
    "days",
    "%",
    "12,5",
    "1,23,4",
    "1e3",
    "0x1f",
    "12.34567",
    "1000000001",
    "12 apples",
    "1 2",
    "=1+1",
    ".",
  ])("%j is none", (text) => {
    expect(numberIn(text, "days")).toBeUndefined();
  });

  test("is said with its unit", () => {
    expect(withUnit(1234.5, "days")).toBe("1,234.5 days");
  });
});

describe("readings from a spreadsheet", () => {
  const two = [
    ["2026-09-30", 58, ""],
    ["2026-10-31", 33, "The new line"],
  ];
  test.each([
    ["tabs", "2026-09-30\t58\n2026-10-31\t33\tThe new line"],
    ["commas", "2026-09-30,58\r\n2026-10-31,33,The new line\r\n"],
    ["semicolons", "2026-09-30;58\n2026-10-31;33;The new line"],
    ["headings", "Date,Value,Note\n2026-09-30,58,\n2026-10-31,33,The new line"],
    ["headings of their own", "Date,Days,Comments\n2026-09-30,58,\n2026-10-31,33,The new line"],
    ["fewer headings than columns", "Date,Days\n2026-09-30,58\n2026-10-31,33,The new line"],
    ["days as people write them", "30/9/2026,58\n31 October 2026,33,The new line"],
    ["units, empty lines and another order", "\n31.10.2026\t33 days\tThe new line\n\n30 Sep 2026\t58\n"],
    ["quotation marks", '2026-09-30,"58"\n"2026-10-31","33","The new line"'],
  ])("are read with %s", (_what, text) => {
    expect(said(text)).toEqual([]);
    expect(read(text)).toEqual(two);
  });

  test("are read by their headings, in any order, with people, an address and parts", () => {
    const text =
      "Note;Town;People;Web address;days;Measured on\nThe new line;20;41;https://example.org/list;33;31/10/2026";
    expect(pasted(text)).toMatchObject({
      problems: [],
      readings: [
        {
          ...{
            measuredOn: "2026-10-31",
            value: 33,
            people: 41,
            note: "The new line",
            link: "https://example.org/list",
          },
          parts: [{ category: "Town", value: 20 }],
        },
      ],
    });
    expect(said("Day,Figure,Town\n2026-10-31,33,a few")).toEqual(["Line 2: Write a number, such as 12 or 12.5."]);
  });

  test("leave out what their headings say is something else", () => {
    const lines = [
      ["Measure", "Kind", "Day", "Figure", "Taken back on"],
      ["Days to a first call", "Before", "2026-08-31", "61", ""],
      ["Days to a first call", "Reading", "2026-09-30", "58", ""],
      ["Days to a first call", "Reading", "2026-10-15", "12", "2026-10-16"],
      ["Days to a first call", "Last reading", "2026-10-31", "33", ""],
      ["People who called", "Reading", "2026-10-31", "7", ""],
      ["Days to a first call", "Aim", "2026-12-31", "14", ""],
    ];
    const text = lines.map((line) => line.join(",")).join("\n");
    expect(said(text)).toEqual([]);
    expect(read(text).map(([day]) => day)).toEqual(["2026-09-30", "2026-10-31"]);
  });

  test("say which line is not right, and why", () => {
    expect(said("2026-09-30,58\nsoon,33\n2026-10-31,many\n2026-10-30,401\n2026-08-31,3\n2026-11-24,5")).toEqual([
      "Line 2: “soon” is no day that can be read. Write it as 3 November 2026 or 2026-11-03.",
      "Line 3: “many”. Write a number, such as 12 or 12.5.",
      "Line 4: “401”. The highest there can be is 400 days.",
      "Line 5: The baseline is of 31 August 2026. Give a later day.",
      "Line 6: This day has not come yet. Give today or an earlier day.",
    ]);
    expect(said("2026-02-30,1")[0]).toMatch(/^Line 1: “2026-02-30” is no day/);
  });

  test("name a day twice, and a day that has a reading already", () => {
    const standing = [{ measuredOn: "2026-09-30", value: 31, isFinal: false }];
    expect(said("30/9/2026,58\n2026-10-31,33\n2026-10-31,33", { standing })).toEqual([
      "Line 1: There is a reading for 30 September 2026 already: 31 days. Correct that one instead.",
      "Line 3: There are two readings for 31 October 2026. Keep one.",
    ]);
  });

  test("are 500 at once, and five thousand come back in one sentence", () => {
    const line = (_: unknown, place: number) => `2026-09-${String((place % 30) + 1).padStart(2, "0")},${place}`;
    const problems = said(Array.from({ length: 5000 }, line).join("\n"));
    expect(problems).toEqual(["Write down up to 500 readings at once. Nothing is saved yet."]);
    expect(said(Array.from({ length: 100 }, () => "x,y").join("\n"))).toHaveLength(21);
  });

  test("end with the latest of them, when they are the last ones", () => {
    const { readings } = readReadings({ rows: [], pasted: "31/10/2026,33\n30/9/2026,58", final: true }, against);
    expect(readings.map(({ isFinal }) => isFinal)).toEqual([false, true]);
  });

  test("of a licensed scale say how many people they tell of", () => {
    const scale = { ...against, measure: { ...measure, scale: "A scale" } };
    const row = { measuredOn: "2026-09-30", value: "20", people: "4", note: "", link: "", parts: [] };
    const asked = ({ people }: { people: string }) =>
      readReadings({ rows: [{ ...row, people }], pasted: "", final: false }, scale).problems.map(({ name }) => name);
    expect(asked({ people: "" })).toEqual(["rows.0.people"]);
    expect(asked({ people: "4" })).toEqual(["rows.0.people"]);
    expect(asked({ people: "5" })).toEqual([]);
    expect(said("2026-09-30,20", scale)).toEqual([
      "Line 1: Say how many people: from 5 on, so that no single person’s score shows.",
    ]);
    expect(said("Day,Figure,People\n2026-09-30,20,5", scale)).toEqual([]);
  });
});
