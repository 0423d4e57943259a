import { describe, expect, test } from "vitest";
import type { DecisionFacts, MeetingFacts, RuleAnswer } from "@/lib/checklist/types";
import { askRule, decision, meeting, today } from "@/tests/support/facts";

describe("7.1 what the group decides is written down", () => {
  test.each<[string, MeetingFacts[], DecisionFacts[], RuleAnswer]>([
    ["one meeting was held", [meeting(), meeting({ held: false })], [], "not-applicable"],
    ["two meetings were held", [meeting(), meeting()], [], "not-yet"],
    ["there is a decision", [meeting(), meeting()], [decision()], "met"],
  ])("when %s", (_, meetings, decisions, answer) => {
    expect(askRule("7.1", { meetings, decisions }).answer).toBe(answer);
  });
});

describe("7.2 each decision is complete", () => {
  test.each<[string, DecisionFacts[], RuleAnswer]>([
    ["there is none", [], "not-yet"],
    ["everything is there", [decision()], "met"],
    ["there is one option", [decision({ options: 1 })], "not-yet"],
    ["the reason is missing", [decision({ hasReason: false })], "not-yet"],
    ["the method is missing", [decision({ hasMethod: false })], "not-yet"],
    ["nobody took part", [decision({ groupsTookPart: [] })], "not-yet"],
    ["dissent is not answered", [decision({ dissentAnswered: false })], "not-yet"],
    ["conflicts are not answered", [decision({ conflictsAnswered: false })], "not-yet"],
    ["one of two is complete", [decision(), decision({ options: 1 })], "partly"],
  ])("when %s", (_, decisions, answer) => {
    expect(askRule("7.2", { decisions }).answer).toBe(answer);
  });
});

describe("7.3 no group was missing when we decided", () => {
  const withoutCarers = { groupsTookPart: ["lived-experience", "professionals", "third-sector"] };

  test.each<[string, DecisionFacts[], RuleAnswer]>([
    ["there is none", [], "not-yet"],
    ["every group took part", [decision()], "met"],
    ["the missing group was asked", [decision({ ...withoutCarers, groupsAsked: ["carers"] })], "met"],
    ["one was missing", [decision(withoutCarers)], "not-yet"],
    ["one was missing and a later look is dated", [decision({ ...withoutCarers, reviewOn: "2027-01-12" })], "partly"],
  ])("when %s", (_, decisions, answer) => {
    expect(askRule("7.3", { decisions }).answer).toBe(answer);
  });

  test("the reason names the group", () => {
    expect(askRule("7.3", { decisions: [decision(withoutCarers)] }).reason).toBe(
      "1 decision was made without carers. No day to look at it again is set for 1.",
    );
  });

  test("the reason does not say of each of several decisions that it was made without every group that was missing", () => {
    const dated = { reviewOn: "2027-01-12" };
    const withoutThirdSector = { groupsTookPart: ["carers", "lived-experience", "professionals"] };
    const decisions = [decision({ ...withoutCarers, ...dated }), decision({ ...withoutThirdSector, ...dated })];
    expect(askRule("7.3", { decisions }).reason).toBe(
      "In 2 decisions a group was missing: carers and the third sector. A day to look at each again is set.",
    );
  });
});

describe("7.4 each decision shows what it stands on", () => {
  test.each<[string, DecisionFacts[], RuleAnswer]>([
    ["there is none", [], "not-yet"],
    ["one of two does", [decision(), decision({ evidenceLinks: 0 })], "partly"],
    ["all do", [decision()], "met"],
  ])("when %s", (_, decisions, answer) => {
    expect(askRule("7.4", { decisions }).answer).toBe(answer);
  });
});

describe("7.5 no review date has passed unreviewed", () => {
  test.each<[string, DecisionFacts[], RuleAnswer]>([
    ["no review is dated", [decision()], "not-yet"],
    ["one is due today", [decision({ reviewOn: today })], "met"],
    ["one was due yesterday", [decision({ reviewOn: "2026-11-22" })], "not-yet"],
    ["one was due and was reviewed", [decision({ reviewOn: "2026-11-22", reviewedOn: "2026-11-22" })], "met"],
  ])("when %s", (_, decisions, answer) => {
    expect(askRule("7.5", { decisions }).answer).toBe(answer);
  });
});

describe("7.6 the reason is known where a decision was set aside from outside", () => {
  test.each<[string, DecisionFacts[], RuleAnswer]>([
    ["none was set aside", [decision()], "not-applicable"],
    ["the reason is missing", [decision({ setAside: { hasReason: false } })], "not-yet"],
    ["the reason is recorded", [decision({ setAside: { hasReason: true } })], "met"],
  ])("when %s", (_, decisions, answer) => {
    expect(askRule("7.6", { decisions }).answer).toBe(answer);
  });
});

describe("what mends them", () => {
  const without = { groupsTookPart: ["lived-experience", "professionals", "third-sector"] };
  const twoMeetings = [meeting(), meeting()];

  test.each<[string, string, { decisions: DecisionFacts[]; meetings?: MeetingFacts[] }, string | undefined]>([
    ["7.1", "there is none after two meetings", { decisions: [], meetings: twoMeetings }, "decisions/new"],
    ["7.2", "there is none", { decisions: [] }, undefined],
    ["7.2", "one is not complete", { decisions: [decision({ options: 1 })] }, "decisions"],
    ["7.3", "no later look is dated", { decisions: [decision(without)] }, "decisions?without=any"],
    ["7.3", "one is dated", { decisions: [decision({ ...without, reviewOn: "2027-01-12" })] }, undefined],
    ["7.4", "one stands on nothing", { decisions: [decision({ evidenceLinks: 0 })] }, "decisions"],
    ["7.5", "no day is set", { decisions: [decision({ reviewOn: null })] }, "decisions"],
    ["7.5", "one is overdue", { decisions: [decision({ reviewOn: "2026-11-22" })] }, "decisions?state=overdue"],
    [
      "7.6",
      "the reason is missing",
      { decisions: [decision({ setAside: { hasReason: false } })] },
      "decisions?state=set-aside",
    ],
  ])("%s, when %s", (rule, _, recorded, path) => {
    expect(askRule(rule, recorded).mend?.path).toBe(path);
  });
});
