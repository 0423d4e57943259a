import { describe, expect, test } from "vitest";
import type { DecisionFacts, MeetingFacts } from "@/lib/checklist/types";
import { askRule, decision, frameworkWithoutGroups, meeting, today } from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

describe("7.1 what the group decides is written down", () => {
  asRuled<[MeetingFacts[], DecisionFacts[]]>("7.1", (meetings, decisions) => ({ meetings, decisions }), [
    [
      "one meeting was held",
      [meeting(), meeting({ held: false })],
      [],
      "not-applicable",
      "This is asked once 2 meetings were held.",
    ],
    ["two meetings were held", [meeting(), meeting()], [], "not-yet", "No decision is written down yet."],
    ["there is a decision", [meeting(), meeting()], [decision()], "met", "1 decision is written down."],
  ]);
});

describe("7.2 each decision is complete", () => {
  asRuled<[DecisionFacts[]]>("7.2", (decisions) => ({ decisions }), [
    ["there is none", [], "not-yet", "No decision is written down yet."],
    ["everything is there", [decision()], "met", "1 of 1 decision is complete."],
    [
      "there is one option",
      [decision({ options: 1 })],
      "not-yet",
      "0 of 1 decision are complete. Missing: enough options.",
    ],
    [
      "the reason is missing",
      [decision({ hasReason: false })],
      "not-yet",
      "0 of 1 decision are complete. Missing: a reason.",
    ],
    [
      "the method is missing",
      [decision({ hasMethod: false })],
      "not-yet",
      "0 of 1 decision are complete. Missing: how it was decided.",
    ],
    [
      "nobody took part",
      [decision({ groupsTookPart: [] })],
      "not-yet",
      "0 of 1 decision are complete. Missing: who took part.",
    ],
    [
      "dissent is not answered",
      [decision({ dissentAnswered: false })],
      "not-yet",
      "0 of 1 decision are complete. Missing: an answer about dissent.",
    ],
    [
      "conflicts are not answered",
      [decision({ conflictsAnswered: false })],
      "not-yet",
      "0 of 1 decision are complete. Missing: an answer about conflicts of interest.",
    ],
    [
      "one of two is complete",
      [decision(), decision({ options: 1 })],
      "partly",
      "1 of 2 decisions is complete. Missing: enough options.",
    ],
  ]);
});

describe("7.3 no group was missing when we decided", () => {
  const withoutCarers = { groupsTookPart: ["lived-experience", "professionals", "third-sector"] };

  asRuled<[DecisionFacts[]]>("7.3", (decisions) => ({ decisions }), [
    ["there is none", [], "not-yet", "No decision is written down yet."],
    ["every group took part", [decision()], "met", "Every group took part or was asked in every decision."],
    [
      "the missing group was asked",
      [decision({ ...withoutCarers, groupsAsked: ["carers"] })],
      "met",
      "Every group took part or was asked in every decision.",
    ],
    [
      "one was missing",
      [decision(withoutCarers)],
      "not-yet",
      "1 decision was made without carers. No day to look at it again is set for 1.",
    ],
    [
      "one was missing and a later look is dated",
      [decision({ ...withoutCarers, reviewOn: "2027-01-12" })],
      "partly",
      "1 decision was made without carers. A day to look at it again is set.",
    ],
  ]);

  asRuled("7.3", () => ({ framework: frameworkWithoutGroups }), [
    ["the framework names no groups", "not-applicable", "This framework names no groups."],
  ]);

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
  asRuled<[DecisionFacts[]]>("7.4", (decisions) => ({ decisions }), [
    ["there is none", [], "not-yet", "No decision is written down yet."],
    [
      "one of two does",
      [decision(), decision({ evidenceLinks: 0 })],
      "partly",
      "1 of 2 decisions links to what it stands on.",
    ],
    ["all do", [decision()], "met", "1 of 1 decision links to what it stands on."],
  ]);
});

describe("7.5 no review date has passed unreviewed", () => {
  asRuled<[DecisionFacts[]]>("7.5", (decisions) => ({ decisions }), [
    ["no review is dated", [decision()], "not-yet", "No decision has a day to look at it again yet."],
    [
      "one is due today",
      [decision({ reviewOn: today })],
      "met",
      "None of 1 decision with a day to look again is overdue.",
    ],
    [
      "one was due yesterday",
      [decision({ reviewOn: "2026-11-22" })],
      "not-yet",
      "1 decision was not looked at again on the day set.",
    ],
    [
      "one was due and was reviewed",
      [decision({ reviewOn: "2026-11-22", reviewedOn: "2026-11-22" })],
      "met",
      "None of 1 decision with a day to look again is overdue.",
    ],
    [
      "one of two was looked at in time",
      [decision({ reviewOn: today }), decision({ reviewOn: "2026-11-22" })],
      "partly",
      "1 decision was not looked at again on the day set.",
    ],
  ]);
});

describe("7.6 the reason is known where a decision was set aside from outside", () => {
  asRuled<[DecisionFacts[]]>("7.6", (decisions) => ({ decisions }), [
    ["none was set aside", [decision()], "not-applicable", "No decision was set aside from outside."],
    [
      "the reason is missing",
      [decision({ setAside: { hasReason: false } })],
      "not-yet",
      "The reason is recorded for 0 of 1 decision set aside from outside.",
    ],
    [
      "the reason is recorded",
      [decision({ setAside: { hasReason: true } })],
      "met",
      "The reason is recorded for 1 of 1 decision set aside from outside.",
    ],
    [
      "the reason is recorded for one of two",
      [decision({ setAside: { hasReason: true } }), decision({ setAside: { hasReason: false } })],
      "partly",
      "The reason is recorded for 1 of 2 decisions set aside from outside.",
    ],
  ]);
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
