import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import type { DecisionFacts, MeetingFacts, MemberFacts, RuleAnswer } from "@/lib/checklist/types";
import {
  asked,
  askRule,
  briefWith,
  decision,
  factsWith,
  meeting,
  member,
  type Recorded,
  seats,
  today,
  twoOfEachGroup,
} from "@/tests/support/facts";

describe("3.1 there are two ways to join, one without the internet", () => {
  test.each<[string, Recorded["recruitmentRoutes"], RuleAnswer]>([
    ["none is recorded", [], "not-yet"],
    ["one offline way is recorded", [{ offline: true }], "partly"],
    ["two online ways are recorded", [{ offline: false }, { offline: false }], "partly"],
    ["two are recorded, one offline", [{ offline: false }, { offline: true }], "met"],
    ["two offline ways are recorded", [{ offline: true }, { offline: true }], "met"],
  ])("when %s", (_, recruitmentRoutes, answer) => {
    expect(askRule("3.1", { recruitmentRoutes }).answer).toBe(answer);
  });

  test("it is mended by writing one down, until it is met", () => {
    const mend = { path: "people/routes/new", label: "Write down a way of asking people" };
    expect(askRule("3.1", { recruitmentRoutes: [] }).mend).toEqual(mend);
    expect(askRule("3.1", { recruitmentRoutes: [{ offline: true }] })).toMatchObject({
      reason: "1 way of joining recorded, 1 without the internet. At least 2 are needed, 1 without the internet.",
      mend,
    });
    expect(askRule("3.1", { recruitmentRoutes: [{ offline: false }, { offline: true }] }).mend).toBeNull();
  });
});

describe("3.2 every group was there before the first decision after the brief", () => {
  const groupsAtTable = Object.keys(twoOfEachGroup);
  const brief = briefWith({ agreed: { on: "2026-09-17", groupsAtTable, groupsTookPart: groupsAtTable } });
  const agreeing = decision({ on: "2026-09-17", agreesBrief: true });
  const late = [
    ...seats({ carers: 1, "lived-experience": 1, professionals: 1 }),
    member("third-sector", { joinedOn: "2026-10-02" }),
  ];

  test.each<[string, MemberFacts[], DecisionFacts[], RuleAnswer]>([
    ["no decision was made and a group is missing", seats({ carers: 1 }), [], "not-yet"],
    ["no decision was made and every group is there", seats(twoOfEachGroup), [], "not-yet"],
    ["only the brief itself was agreed", late, [agreeing], "not-yet"],
    ["every group had joined", seats(twoOfEachGroup), [agreeing, decision({ on: "2026-10-01" })], "met"],
    ["one group joined the day after", late, [agreeing, decision({ on: "2026-10-01" })], "partly"],
    ["one group joined on the very day", late, [agreeing, decision({ on: "2026-10-02" })], "met"],
    [
      "a later decision comes first in the list",
      late,
      [decision({ on: "2026-11-01" }), decision({ on: "2026-10-01" })],
      "partly",
    ],
    ["a decision was made before the brief", late, [decision({ on: "2026-09-01" })], "not-yet"],
  ])("when %s", (_, members, decisions, answer) => {
    expect(askRule("3.2", { brief, members, decisions }).answer).toBe(answer);
  });

  test("seats alone are no evidence: without a brief and a decision it is not yet so, and says what is there", () => {
    expect(askRule("3.2", { members: seats(twoOfEachGroup) })).toMatchObject({
      answer: "not-yet",
      reason: "Every group is there. It is met once there is a first decision after the brief.",
      records: 0,
    });
  });
});

describe("3.3 we know how each person likes to be reached", () => {
  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["nobody is seated", [], "not-yet"],
    ["one of two was asked", [asked({ contact: "answered" }), asked({})], "partly"],
    ["nobody was asked", [asked({}), asked({})], "not-yet"],
    ["everyone was asked", [asked({ contact: "answered" }), asked({ contact: "declined" })], "met"],
    ["someone on a break was not asked", [asked({ contact: "answered" }), asked({}, { state: "paused" })], "met"],
    ["someone who left was not asked", [asked({ contact: "answered" }), asked({}, { state: "left" })], "met"],
  ])("when %s", (_, members, answer) => {
    expect(askRule("3.3", { members }).answer).toBe(answer);
  });
});

describe("3.4 nobody is made to take part", () => {
  test.each<[string, number[], RuleAnswer]>([
    ["no activity is recorded", [], "not-yet"],
    ["none stands on Coercion", [2, 7], "met"],
    ["one stands on Coercion", [1, 7], "not-yet"],
  ])("when %s", (_, rungs, answer) => {
    expect(askRule("3.4", { engagement: rungs.map((rung) => ({ on: "2026-11-01", rung })) }).answer).toBe(answer);
  });

  test.each<[string, number[], string | undefined]>([
    ["nothing is recorded", [], "ladder/engagement/new"],
    ["one stands on Coercion", [1, 7], "ladder"],
    ["none stands on Coercion", [2], undefined],
  ])("when %s, it leads to what changes that", (_, rungs, path) => {
    expect(askRule("3.4", { engagement: rungs.map((rung) => ({ on: "2026-11-01", rung })) }).mend?.path).toBe(path);
  });

  test("the rung is called as the framework calls it", () => {
    const { framework } = factsWith();
    const renamed = framework.rungs.map((rung) => (rung.number === 1 ? { ...rung, name: "Force" } : rung));
    const recorded = { framework: { ...framework, rungs: renamed }, engagement: [{ on: "2026-11-01", rung: 1 }] };
    expect(askRule("3.4", recorded).reason).toBe("1 activity stands on Force, which is never right.");
    expect(evaluate(factsWith(recorded), today).attention[0]?.text).toBe(
      "Something stands on Force, which is never right",
    );
  });
});

describe("3.5 at least half of the last 180 days' activities are done with people", () => {
  const longAgo = "2026-05-26";
  const justWithin = "2026-05-27";

  test.each<[string, Recorded["engagement"], RuleAnswer]>([
    ["no activity is recorded", [], "not-yet"],
    [
      "exactly half stand at Co-design or above",
      [
        { on: justWithin, rung: 6 },
        { on: "2026-11-01", rung: 5 },
      ],
      "met",
    ],
    ["fewer than half do", [6, 5, 5].map((rung) => ({ on: "2026-11-01", rung })), "partly"],
    ["none does", [{ on: "2026-11-01", rung: 5 }], "not-yet"],
    ["all activities are older", [{ on: longAgo, rung: 7 }], "not-yet"],
    ["the only one is still to come", [{ on: "2026-11-24", rung: 7 }], "not-yet"],
  ])("when %s", (_, engagement, answer) => {
    expect(askRule("3.5", { engagement }).answer).toBe(answer);
  });

  test("it leads to where one more is written down, until it is met", () => {
    const mend = (rung: number) => askRule("3.5", { engagement: [{ on: "2026-11-01", rung }] }).mend;
    expect(mend(5)?.path).toBe("ladder/engagement/new");
    expect(mend(6)).toBeNull();
  });

  test("the answer may change when an activity leaves the 180 days", () => {
    expect(askRule("3.5", { engagement: [{ on: justWithin, rung: 6 }] }).changesOn).toBe("2026-11-24");
  });
});

describe("3.6 everyone heard from us in the last 30 days", () => {
  const active = { stage: "active", startedOn: "2026-08-24", closedOn: null } as const;
  const givenOn = (lastGivenOn: string | null) => member("carers", { lastGivenOn });

  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["nobody is seated", [], "not-yet"],
    ["someone was given something 30 days ago", [givenOn("2026-10-24")], "met"],
    ["someone was given something 31 days ago", [givenOn("2026-10-23")], "not-yet"],
    ["one of two never was", [givenOn("2026-11-20"), givenOn(null)], "partly"],
    ["someone on a break never was", [givenOn("2026-11-20"), member("carers", { state: "paused" })], "met"],
  ])("when %s", (_, members, answer) => {
    expect(askRule("3.6", { project: active, members }).answer).toBe(answer);
  });

  test("it is not asked of a project that is not active", () => {
    expect(askRule("3.6", { members: [givenOn(null)] }).answer).toBe("not-applicable");
  });
});

describe("3.7 papers went out five days ahead", () => {
  const held = (papersSentOn: string | null) => meeting({ on: "2026-11-16", papersSentOn });

  test.each<[string, MeetingFacts[], RuleAnswer]>([
    ["no meeting was held", [meeting({ held: false })], "not-yet"],
    ["they went out five days ahead", [held("2026-11-11")], "met"],
    ["they went out four days ahead", [held("2026-11-12")], "not-yet"],
    ["one of two had none", [held("2026-11-01"), held(null)], "partly"],
  ])("when %s", (_, meetings, answer) => {
    expect(askRule("3.7", { meetings }).answer).toBe(answer);
  });
});
