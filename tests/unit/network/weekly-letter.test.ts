import { assert, constantFrom, date, property } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dayOf, timeOf } from "@/lib/calendar/moments";
import { changesInShort, deedsInWords, type ProjectChanges } from "@/lib/network/changes";
import { latestLetterDay, letterSince } from "@/lib/network/rules";

const jersey = "Europe/Jersey";
const at = (moment: string) => new Date(moment);

describe("the weekly letter", () => {
  test("becomes due on Mondays at eight by the clocks there, in summer and in winter, whatever the time zone", () => {
    const moments = date({ min: at("2020-01-06T00:00:00Z"), max: at("2040-01-01T00:00:00Z"), noInvalidDate: true });
    assert(
      property(
        moments,
        constantFrom(jersey, "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata"),
        (now, zone) => {
          const due = latestLetterDay(now, zone);
          expect(due.getTime()).toBeLessThanOrEqual(now.getTime());
          expect(now.getTime() - due.getTime()).toBeLessThan((7 * 24 + 2) * 3_600_000);
          expect([new Date(dayOf(due, zone)).getUTCDay(), timeOf(due, zone)]).toEqual([1, "08:00"]);
        },
      ),
    );
  });

  it.each([
    ["the first one tells of a week", null, "2025-01-06", "2026-11-23T09:00:00Z", "2026-11-16T08:00:00.000Z"],
    [
      "whoever joined within that week is told from then on",
      null,
      "2026-11-18",
      "2026-11-23T09:00:00Z",
      "2026-11-18T00:00:00.000Z",
    ],
    ["whoever joined that Monday has to wait for the next", null, "2026-11-23", "2026-11-23T09:00:00Z", null],
    ["none comes before Monday morning", null, "2026-11-18", "2026-11-22T23:00:00Z", null],
    [
      "the next one begins where the last one ended",
      "2026-11-16T08:01:00Z",
      "2025-01-06",
      "2026-11-23T09:00:00Z",
      "2026-11-16T08:01:00.000Z",
    ],
    ["none comes twice in a week", "2026-11-23T08:01:00Z", "2025-01-06", "2026-11-28T12:00:00Z", null],
    [
      "what was missed is told late",
      "2026-11-02T08:01:00Z",
      "2025-01-06",
      "2026-11-26T12:00:00Z",
      "2026-11-02T08:01:00.000Z",
    ],
  ])("%s", (_, toldUntil, joinedOn, now, since) => {
    const letters = { toldUntil: toldUntil === null ? null : at(toldUntil), joinedOn };
    expect(letterSince(letters, at(now), jersey)?.toISOString() ?? null).toBe(since);
  });
});

const nothing: ProjectChanges = {
  ...{ id: "1", slug: "garden", title: "A quiet garden", titleKey: "a quiet garden", groups: [] },
  ...{ deeds: [], steps: [], differ: [], decisions: [] },
};

describe("what changed, in words", () => {
  it("names each kind of deed, the commonest first", () => {
    const deeds = [
      { noun: "decision", times: 1 },
      { noun: "voice", times: 4 },
      { noun: "area", times: 1 },
    ];
    expect(deedsInWords(deeds)).toBe("What people said: 4, decisions: 1, the checklist: 1.");
    expect(deedsInWords([])).toBe("");
    expect(deedsInWords([{ noun: "constructor", times: 2 }])).toBe("Constructor: 2.");
  });

  it("is told in a letter without a word of what was decided", () => {
    const decisions = [
      { number: 3, title: "Secret words", decidedOn: "2026-11-20", differed: true, madeWithout: ["carers"] },
    ];
    const carers = { key: "carers", inSentence: "carers" } as ProjectChanges["groups"][number];
    const told = changesInShort({ ...nothing, groups: [carers], decisions, deeds: [{ noun: "decision", times: 2 }] });
    expect(told).toBe("A quiet garden. Decisions: 2. People see 1 thing differently. 1 decision made without carers.");
  });
});
