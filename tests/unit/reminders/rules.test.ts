import { describe, expect, it } from "vitest";
import { type Course, isQuiet, nextStep, type Step, stepAt } from "@/lib/reminders/rules";

const jersey = "Europe/Jersey";
const at = (iso: string) => new Date(iso);

/** Asked on a Monday at noon. */
const asked: Course = {
  askedAt: at("2026-11-02T12:00:00Z"),
  remindedAt: null,
  remindedAgainAt: null,
  leadToldAt: null,
  hasAddress: true,
};
const remindedOnce = { ...asked, remindedAt: at("2026-11-09T12:00:00Z") };
const remindedTwice = { ...remindedOnce, remindedAgainAt: at("2026-11-16T12:00:00Z") };

describe("What comes next", () => {
  it.each<[string, Course, Step | null, string]>([
    ["after a week, a first reminder", asked, "first", "2026-11-09T12:00:00Z"],
    ["after two, a second", remindedOnce, "second", "2026-11-16T12:00:00Z"],
    ["after three, a word to the leads", remindedTwice, "tell-leads", "2026-11-23T12:00:00Z"],
    ["then nothing", { ...remindedTwice, leadToldAt: at("2026-11-23T12:00:00Z") }, null, ""],
    [
      "without an address, a word to the leads after a week",
      { ...asked, hasAddress: false },
      "tell-leads",
      "2026-11-09T12:00:00Z",
    ],
    [
      "a late first puts the second off",
      { ...asked, remindedAt: at("2026-11-15T12:00:00Z") },
      "second",
      "2026-11-20T12:00:00Z",
    ],
    [
      "a late second puts the word to the leads off",
      { ...remindedOnce, remindedAgainAt: at("2026-11-30T12:00:00Z") },
      "tell-leads",
      "2026-12-05T12:00:00Z",
    ],
  ])("%s", (_name, course, step, dueAt) => {
    expect(nextStep(course, jersey)).toEqual(step && { step, dueAt: at(dueAt) });
  });

  it.each([
    ["when the clocks go back", "2026-10-20T11:00:00Z", "2026-10-27T12:00:00Z"],
    ["when they go forward", "2026-03-24T12:00:00Z", "2026-03-31T11:00:00Z"],
  ])("is due at the same time of day, %s", (_name, askedAt, dueAt) => {
    expect(nextStep({ ...asked, askedAt: at(askedAt) }, jersey)?.dueAt).toEqual(at(dueAt));
  });
});

describe("A moment is quiet", () => {
  it.each<[string, string, string, boolean]>([
    ["a second before eight in the morning", "2026-11-09T07:59:59Z", jersey, true],
    ["not at eight", "2026-11-09T08:00:00Z", jersey, false],
    ["not a second before eight in the evening", "2026-11-09T19:59:59Z", jersey, false],
    ["from eight in the evening", "2026-11-09T20:00:00Z", jersey, true],
    ["at midnight", "2026-11-09T00:00:00Z", jersey, true],
    ["on a Sunday at noon", "2026-11-08T12:00:00Z", jersey, true],
    ["not on a Saturday at noon", "2026-11-07T12:00:00Z", jersey, false],
    ["in summer an hour earlier by the world's clock", "2026-07-06T07:00:00Z", jersey, false],
    ["and not before that", "2026-07-06T06:59:59Z", jersey, true],
    ["where it is Monday already", "2026-11-08T20:30:00Z", "Pacific/Auckland", false],
    ["where it is Sunday still", "2026-11-09T01:00:00Z", "America/New_York", true],
    ["in a zone of half an hour", "2026-11-09T02:29:59Z", "Asia/Kolkata", true],
    ["and not from its eight on", "2026-11-09T02:30:00Z", "Asia/Kolkata", false],
  ])("%s", (_name, moment, zone, quiet) => {
    expect(isQuiet(at(moment), zone)).toBe(quiet);
  });
});

describe("A step is taken", () => {
  it.each<[string, string, Step | null]>([
    ["not a second too early", "2026-11-09T11:59:59Z", null],
    ["at its moment", "2026-11-09T12:00:00Z", "first"],
    ["not at night", "2026-11-09T22:00:00Z", null],
    ["nor a second before the next morning", "2026-11-10T07:59:59Z", null],
    ["the next morning", "2026-11-10T08:00:00Z", "first"],
    ["not on the Sunday after", "2026-11-15T12:00:00Z", null],
    ["but on its Monday", "2026-11-16T08:00:00Z", "first"],
  ])("%s", (_name, now, step) => {
    expect(stepAt(at(now), asked, jersey)).toBe(step);
  });
});
