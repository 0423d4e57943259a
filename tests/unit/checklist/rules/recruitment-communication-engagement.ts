import { describe, expect, test } from "vitest";
import type { DecisionFacts, MemberFacts } from "@/lib/checklist/types";
import {
  asked,
  askRule,
  briefWith,
  decision,
  frameworkWithoutGroups,
  member,
  type Recorded,
  seats,
  twoOfEachGroup,
} from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

describe("3.1 there are two ways to join, one without the internet", () => {
  asRuled<[Recorded["recruitmentRoutes"]]>("3.1", (recruitmentRoutes) => ({ recruitmentRoutes }), [
    ["none is recorded", [], "not-yet", "No way of joining is recorded yet."],
    [
      "one offline way is recorded",
      [{ offline: true }],
      "partly",
      "1 way of joining recorded, 1 without the internet. At least 2 are needed, 1 without the internet.",
    ],
    [
      "two online ways are recorded",
      [{ offline: false }, { offline: false }],
      "partly",
      "2 ways of joining recorded, 0 without the internet. At least 2 are needed, 1 without the internet.",
    ],
    [
      "two are recorded, one offline",
      [{ offline: false }, { offline: true }],
      "met",
      "2 ways of joining recorded, 1 without the internet.",
    ],
    [
      "two offline ways are recorded",
      [{ offline: true }, { offline: true }],
      "met",
      "2 ways of joining recorded, 2 without the internet.",
    ],
  ]);

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

  asRuled<[MemberFacts[], DecisionFacts[]]>("3.2", (members, decisions) => ({ brief, members, decisions }), [
    [
      "no decision was made and a group is missing",
      seats({ carers: 1 }),
      [],
      "not-yet",
      "Nobody from lived experience, professionals or the third sector is there yet. Find them before the first decision after the brief.",
    ],
    [
      "no decision was made and every group is there",
      seats(twoOfEachGroup),
      [],
      "not-yet",
      "Every group is there. It is met once there is a first decision after the brief.",
    ],
    [
      "only the brief itself was agreed",
      late,
      [agreeing],
      "not-yet",
      "Every group is there. It is met once there is a first decision after the brief.",
    ],
    [
      "every group had joined",
      seats(twoOfEachGroup),
      [agreeing, decision({ on: "2026-10-01" })],
      "met",
      "Every group was there before the first decision after the brief, on 1 October 2026.",
    ],
    [
      "one group joined the day after",
      late,
      [agreeing, decision({ on: "2026-10-01" })],
      "partly",
      "Nobody from the third sector was there before the first decision after the brief, on 1 October 2026.",
    ],
    [
      "one group joined on the very day",
      late,
      [agreeing, decision({ on: "2026-10-02" })],
      "met",
      "Every group was there before the first decision after the brief, on 2 October 2026.",
    ],
    [
      "a later decision comes first in the list",
      late,
      [decision({ on: "2026-11-01" }), decision({ on: "2026-10-01" })],
      "partly",
      "Nobody from the third sector was there before the first decision after the brief, on 1 October 2026.",
    ],
    [
      "a decision was made before the brief",
      late,
      [decision({ on: "2026-09-01" })],
      "not-yet",
      "Every group is there. It is met once there is a first decision after the brief.",
    ],
  ]);

  asRuled("3.2", () => ({ framework: frameworkWithoutGroups }), [
    ["the framework names no groups", "not-applicable", "This framework names no groups."],
  ]);

  test("seats alone are no evidence: without a brief and a decision it is not yet so, and says what is there", () => {
    expect(askRule("3.2", { members: seats(twoOfEachGroup) })).toMatchObject({
      answer: "not-yet",
      reason: "Every group is there. It is met once there is a first decision after the brief.",
      records: 0,
    });
  });
});

describe("3.3 we know how each person likes to be reached", () => {
  asRuled<[MemberFacts[]]>("3.3", (members) => ({ members }), [
    ["nobody is seated", [], "not-yet", "Nobody has an active seat yet."],
    [
      "one of two was asked",
      [asked({ contact: "answered" }), asked({})],
      "partly",
      "1 of 2 people has not yet been asked how they like to be reached.",
    ],
    [
      "nobody was asked",
      [asked({}), asked({})],
      "not-yet",
      "2 of 2 people have not yet been asked how they like to be reached.",
    ],
    [
      "everyone was asked",
      [asked({ contact: "answered" }), asked({ contact: "declined" })],
      "met",
      "Everyone was asked how they like to be reached.",
    ],
    [
      "someone on a break was not asked",
      [asked({ contact: "answered" }), asked({}, { state: "paused" })],
      "met",
      "Everyone was asked how they like to be reached.",
    ],
    [
      "someone who left was not asked",
      [asked({ contact: "answered" }), asked({}, { state: "left" })],
      "met",
      "Everyone was asked how they like to be reached.",
    ],
  ]);
});
