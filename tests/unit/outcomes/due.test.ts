import { describe, expect, test } from "vitest";
import { addMonths } from "@/lib/calendar/days";
import { type MeasureSoFar, outcomeFacts, readingDueOn } from "@/lib/outcomes/rules";

const monthly: MeasureSoFar = {
  howOften: "month",
  baselineOn: "2026-08-31",
  targetOn: "2026-12-31",
  lastOn: "2026-10-31",
  hasFinal: false,
};

describe("the day on which the next reading is due", () => {
  test.each<[string, Partial<MeasureSoFar>, string | null]>([
    ["a week after the last one", { howOften: "week" }, "2026-11-07"],
    ["a month after the last one, from one month’s end to the next", {}, "2026-11-30"],
    ["three months after it", { howOften: "quarter" }, "2027-01-31"],
    ["six months after it", { howOften: "half-year" }, "2027-04-30"],
    ["a year after it", { howOften: "year" }, "2027-10-31"],
    ["counted from the baseline while there is none", { lastOn: null }, "2026-09-30"],
    ["counted from the baseline when that is later", { lastOn: "2026-07-01" }, "2026-09-30"],
    ["the day of the target, when it is measured once", { howOften: "once", lastOn: null }, "2026-12-31"],
    ["none once that is measured", { howOften: "once" }, null],
    ["none while there is no target for it", { howOften: "once", lastOn: null, targetOn: null }, null],
    ["none without a baseline", { baselineOn: null }, null],
    ["none when the last one is in", { hasFinal: true }, null],
  ])("is %s", (_what, so, day) => {
    expect(readingDueOn({ ...monthly, ...so })).toBe(day);
  });

  test("keeps to the days that a month has", () => {
    expect(addMonths("2026-01-30", 1)).toBe("2026-02-28");
    expect(addMonths("2026-02-28", 1)).toBe("2026-03-31");
    expect(addMonths("2027-12-15", 2)).toBe("2028-02-15");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
  });
});

describe("what the checklist asks of an outcome", () => {
  const aimIds = ["aim"];
  test("with two measures: the earlier day, and both have to be begun and ended", () => {
    const weekly = { ...monthly, howOften: "week" as const };
    expect(outcomeFacts({ aimIds, measures: [monthly, weekly] })).toEqual({
      ...{ aimIds, hasBaseline: true, readingDueOn: "2026-11-07", hasFinalReading: false },
    });
    const notBegun = { ...monthly, baselineOn: null, lastOn: null };
    expect(outcomeFacts({ aimIds, measures: [monthly, notBegun] }).hasBaseline).toBe(false);
    expect(outcomeFacts({ aimIds, measures: [{ ...monthly, hasFinal: true }, monthly] }).hasFinalReading).toBe(false);
    expect(outcomeFacts({ aimIds, measures: [{ ...monthly, hasFinal: true }] }).hasFinalReading).toBe(true);
  });

  test("with no measure: nothing is there yet", () => {
    expect(outcomeFacts({ aimIds, measures: [] })).toEqual({
      ...{ aimIds, hasBaseline: false, readingDueOn: null, hasFinalReading: false },
    });
  });
});
