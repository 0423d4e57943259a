import { describe, expect, test } from "vitest";
import type { Facts, MeetingFacts, RuleAnswer } from "@/lib/checklist/types";
import { askRule, decision, meeting, type Recorded, today } from "@/tests/support/facts";

describe("4.1 we agreed by the second meeting how we treat each other", () => {
  const first = meeting({ id: "first", on: "2026-09-03" });
  const second = meeting({ id: "second", on: "2026-09-17" });

  test.each<[string, Facts["agreement"], MeetingFacts[], RuleAnswer]>([
    ["there is none", null, [first, second], "not-yet"],
    ["it was adopted on the day of the second", { adoptedOn: "2026-09-17" }, [second, first], "met"],
    ["it was adopted the day after the second", { adoptedOn: "2026-09-18" }, [second, first], "partly"],
    ["only one meeting was held", { adoptedOn: "2026-09-18" }, [first], "met"],
    ["no decision adopted it", { adoptedOn: null }, [first], "partly"],
  ])("when %s", (_, agreement, meetings, answer) => {
    expect(askRule("4.1", { agreement, meetings }).answer).toBe(answer);
  });
});

describe("4.2 how we decide and disagree was recorded before the first decision", () => {
  const both = { recordedOn: "2026-10-01", deciding: true, disagreement: true };

  test.each<[string, Facts["waysOfDeciding"], string[], RuleAnswer]>([
    ["nothing is recorded", null, [], "not-yet"],
    ["disagreement is missing", { ...both, disagreement: false }, [], "partly"],
    ["deciding is missing", { ...both, deciding: false }, [], "partly"],
    ["no decision was made yet", both, [], "met"],
    ["the first decision was that day", both, ["2026-11-01", "2026-10-01"], "met"],
    ["the first decision was the day before", both, ["2026-11-01", "2026-09-30"], "partly"],
  ])("when %s", (_, waysOfDeciding, decidedOn, answer) => {
    expect(askRule("4.2", { waysOfDeciding, decisions: decidedOn.map((on) => decision({ on })) }).answer).toBe(answer);
  });
});

describe("4.3 we know when we meet next", () => {
  const planned = (on: string) => meeting({ on, held: false });
  const at = (stage: Facts["project"]["stage"]) => ({ stage, startedOn: "2026-08-24", closedOn: null });

  test.each<[string, Facts["project"]["stage"], MeetingFacts[], RuleAnswer]>([
    ["no meeting is recorded", "active", [], "not-yet"],
    ["the last one was held", "active", [meeting()], "not-yet"],
    ["one is today", "active", [planned(today)], "met"],
    ["one was planned for yesterday", "active", [planned("2026-11-22")], "not-yet"],
    ["the project is on a break", "paused", [], "met"],
    ["the project is closed", "closed", [], "met"],
  ])("when %s", (_, stage, meetings, answer) => {
    expect(askRule("4.3", { project: at(stage), meetings }).answer).toBe(answer);
  });

  test("the answer may change the day after the next meeting", () => {
    const meetings = [planned("2026-12-10"), planned("2026-12-01")];
    expect(askRule("4.3", { meetings })).toMatchObject({
      reason: "The next meeting is on 1 December 2026.",
      changesOn: "2026-12-02",
    });
  });
});

describe("4.4 the big steps have dates", () => {
  test.each<[string, Recorded["milestones"], RuleAnswer]>([
    ["there is none", [], "not-yet"],
    ["none has a date", [{ dueOn: null, reached: false }], "not-yet"],
    ["one is due today", [{ dueOn: today, reached: false }], "met"],
    ["one was due yesterday", [{ dueOn: "2026-11-22", reached: false }], "partly"],
    ["one was due yesterday and is reached", [{ dueOn: "2026-11-22", reached: true }], "met"],
  ])("when %s", (_, milestones, answer) => {
    expect(askRule("4.4", { milestones }).answer).toBe(answer);
  });
});

describe("4.5 every open action has an owner and a date", () => {
  const open = { ownerGroup: "carers", hasOwner: true, dueOn: today, done: false };

  test.each<[string, Recorded["actions"], RuleAnswer]>([
    ["there is none", [], "not-yet"],
    ["one is due today", [open], "met"],
    ["one was due yesterday", [{ ...open, dueOn: "2026-11-22" }], "not-yet"],
    ["one of two has no owner", [open, { ...open, hasOwner: false, ownerGroup: null }], "partly"],
    ["one of two has no date", [open, { ...open, dueOn: null }], "partly"],
    ["all are done", [{ ...open, dueOn: "2026-11-01", done: true }], "met"],
  ])("when %s", (_, actions, answer) => {
    expect(askRule("4.5", { actions }).answer).toBe(answer);
  });
});

describe("4.6 no group owns more than 70 % of the actions", () => {
  const owned = (byGroup: Record<string, number>) =>
    Object.entries(byGroup).flatMap(([ownerGroup, number]) =>
      Array.from({ length: number }, () => ({ ownerGroup, hasOwner: true, dueOn: null, done: false })),
    );
  const unowned = { ownerGroup: null, hasOwner: false, dueOn: null, done: false };

  test.each<[string, Recorded["actions"], RuleAnswer]>([
    ["there are four", owned({ professionals: 4 }), "not-applicable"],
    ["one group owns all five", owned({ professionals: 5 }), "not-yet"],
    ["one group owns seven of ten", owned({ professionals: 7, carers: 3 }), "met"],
    ["one group owns eight of ten", owned({ professionals: 8, carers: 2 }), "not-yet"],
    ["nobody owns any", Array.from({ length: 5 }, () => unowned), "not-yet"],
  ])("when %s", (_, actions, answer) => {
    expect(askRule("4.6", { actions }).answer).toBe(answer);
  });
});
