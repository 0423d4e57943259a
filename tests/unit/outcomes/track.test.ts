import { expect, test } from "vitest";
import { type Aim, howItGoes } from "@/lib/outcomes/track";

const fewer: Aim = {
  ...{ better: "lower", baselineOn: "2026-08-31", baseline: 61 },
  ...{ targetOn: "2026-12-31", target: 14, targetFrom: null },
};
const more: Aim = { ...fewer, better: "higher", baseline: 12, target: 60 };
const within: Aim = { ...fewer, better: "range", baseline: 40, targetFrom: 10, target: 20 };

const on = (measuredOn: string, value: number, isFinal = false) => ({ measuredOn, value, isFinal });
const september = on("2026-09-30", 58);

test.each([
  ["nothing is known of before", { ...fewer, baselineOn: null, baseline: null }, [september], "not-started"],
  ["nothing is measured since", fewer, [], "no-reading"],
  ["nothing is aimed for", { ...fewer, targetOn: null, target: null }, [september], "no-target"],
  ["one point is no trend", fewer, [on("2026-10-31", 33)], "too-early"],
  ["one point is no trend, even where it is to be", fewer, [on("2026-10-31", 14)], "too-early"],
  ["below the straight line", fewer, [september, on("2026-10-31", 33)], "on-track"],
  ["just on the straight line", fewer, [september, on("2026-10-31", 37.5)], "on-track"],
  ["above the straight line", fewer, [september, on("2026-10-31", 38)], "off-track"],
  ["there before its day", fewer, [september, on("2026-10-31", 14)], "reached"],
  ["there, then away again", fewer, [on("2026-09-30", 14), on("2026-10-31", 50)], "off-track"],
  ["its day has come, and it is there", fewer, [on("2026-12-31", 14)], "reached"],
  ["its day has come, and it is not", fewer, [september, on("2026-12-31", 15)], "not-reached"],
  ["the last reading, before its day", fewer, [on("2026-11-30", 20, true)], "not-reached"],
  ["more is better: above the line", more, [on("2026-09-30", 20), on("2026-10-31", 38)], "on-track"],
  ["more is better: below the line", more, [on("2026-09-30", 20), on("2026-10-31", 35)], "off-track"],
  ["more is better: there", more, [on("2026-09-30", 20), on("2026-10-31", 60)], "reached"],
  ["a range, from above", within, [on("2026-09-30", 35), on("2026-10-31", 30)], "on-track"],
  ["a range, too far below", within, [on("2026-09-30", 35), on("2026-12-31", 9)], "not-reached"],
  ["a range, within", within, [on("2026-09-30", 35), on("2026-10-31", 10)], "reached"],
] as [string, Aim, ReturnType<typeof on>[], string][])("How it goes: %s", (_, aim, readings, expected) => {
  expect(howItGoes(aim, readings, "2026-11-23")).toBe(expected);
});

test.each([
  ["on the day of the aim a trend is still a trend", [september, on("2026-10-31", 33)], "2026-12-31", "on-track"],
  ["the day after, nothing is known of it", [september, on("2026-10-31", 33)], "2027-01-01", "no-reading-since"],
  ["nor from one point", [september], "2027-01-01", "no-reading-since"],
  ["what was reached before stays so", [september, on("2026-10-31", 14)], "2027-01-01", "reached"],
] as [string, ReturnType<typeof on>[], string, string][])(
  "Once the day of the aim is over: %s",
  (_, readings, today, expected) => {
    expect(howItGoes(fewer, readings, today)).toBe(expected);
  },
);
