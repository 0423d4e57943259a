import { describe, expect, test } from "vitest";
import type { MemberFacts, RuleAnswer } from "@/lib/checklist/types";
import {
  asked,
  askRule,
  factsWith,
  member,
  type Recorded,
  ruleNumbered,
  seats,
  today,
  twoOfEachGroup,
} from "@/tests/support/facts";

describe("2.1 every group has people at the table", () => {
  const three = { carers: 2, "lived-experience": 2, professionals: 2 };
  const onABreak = (group: string) => member(group, { state: "paused" });
  const gone = (group: string) => member(group, { state: "left", leftOn: "2026-10-01" });

  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["nobody is seated", [], "not-yet"],
    ["every group has two", seats(twoOfEachGroup), "met"],
    ["every group has one", seats({ carers: 1, "lived-experience": 1, professionals: 1, "third-sector": 1 }), "partly"],
    ["one group has one", seats({ ...three, "third-sector": 1 }), "partly"],
    ["one group has nobody", seats(three), "not-yet"],
    [
      "one group's second person is on a break",
      [...seats({ ...three, "third-sector": 1 }), onABreak("third-sector")],
      "met",
    ],
    ["a whole group is on a break", [...seats(three), onABreak("third-sector"), onABreak("third-sector")], "met"],
    ["one group's people left", [...seats(three), gone("third-sector"), gone("third-sector")], "not-yet"],
    ["someone's group is unknown to the framework", seats({ ...three, "no-such-group": 2 }), "not-yet"],
  ])("when %s", (_, members, answer) => {
    expect(askRule("2.1", { members }).answer).toBe(answer);
  });

  test("the reason names the missing groups, and the mend adds someone from them", () => {
    expect(askRule("2.1", { members: seats({ carers: 1, professionals: 2, "lived-experience": 2 }) })).toMatchObject({
      reason: "Nobody from the third sector has a seat yet. More people are needed from carers (1 of 2).",
      mend: { path: "people/new", label: "Add someone from the third sector" },
    });
  });
});

describe("2.1 when people have left", () => {
  test("the reason tells a group that never came from one that is gone", () => {
    const gone = member("carers", { state: "left", leftOn: "2026-10-01" });
    const members = [...seats({ professionals: 2, "lived-experience": 2 }), gone];
    expect(askRule("2.1", { members }).reason).toBe(
      "Nobody from the third sector has a seat yet. Nobody from carers is at the table any more.",
    );
  });
});

describe("2.2 no group holds more than half of the seats", () => {
  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["nobody is seated", [], "not-yet"],
    ["one person is alone", seats({ professionals: 1 }), "not-yet"],
    ["two people come from two groups", seats({ professionals: 1, carers: 1 }), "met"],
    ["one group holds exactly half", seats({ professionals: 3, carers: 2, "third-sector": 1 }), "met"],
    ["one group holds one more than half", seats({ professionals: 4, carers: 2, "third-sector": 1 }), "not-yet"],
    ["carers alone hold more than half", seats({ carers: 3, professionals: 2 }), "not-yet"],
    ["carers and lived experience together do", seats({ carers: 3, "lived-experience": 3, professionals: 1 }), "met"],
    [
      "a break would tip the balance",
      [...seats({ professionals: 2, carers: 1 }), member("carers", { id: "resting", state: "paused" })],
      "met",
    ],
    [
      "someone leaving tips the balance",
      [...seats({ professionals: 2, carers: 1 }), member("carers", { id: "gone", state: "left", leftOn: today })],
      "not-yet",
    ],
    ["a group unknown to the framework holds most", seats({ "no-such-group": 3, carers: 1 }), "not-yet"],
  ])("when %s", (_, members, answer) => {
    expect(askRule("2.2", { members }).answer).toBe(answer);
  });

  test("the reason counts the seats", () => {
    expect(askRule("2.2", { members: seats({ professionals: 6, carers: 3 }) }).reason).toBe(
      "One group holds 6 of 9 seats: professionals.",
    );
  });
});

describe.each<["2.3" | "2.4", keyof MemberFacts["answers"]]>([
  ["2.3", "strengths"],
  ["2.4", "accessNeeds"],
])("%s every active member was asked for %s", (id, question) => {
  const restingAndNotAsked = asked({}, { state: "paused" });
  const goneAndNotAsked = asked({}, { state: "left", leftOn: "2026-10-01" });

  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["nobody is seated", [], "not-yet"],
    ["nobody was asked", [asked({}), asked({})], "not-yet"],
    ["one of two was asked", [asked({ [question]: "answered" }), asked({})], "partly"],
    ["both answered", [asked({ [question]: "answered" }), asked({ [question]: "answered" })], "met"],
    ["one would rather not say", [asked({ [question]: "answered" }), asked({ [question]: "declined" })], "met"],
    ["someone on a break was not asked", [asked({ [question]: "answered" }), restingAndNotAsked], "met"],
    ["someone who left was not asked", [asked({ [question]: "answered" }), goneAndNotAsked], "met"],
    ["everyone is on a break", [restingAndNotAsked], "not-yet"],
  ])("when %s", (_, members, answer) => {
    expect(askRule(id, { members }).answer).toBe(answer);
  });
});

describe("2.5 each known gap has an owner and a date", () => {
  const planned = { hasOwner: true, dueOn: "2026-12-01", filled: false };

  test.each<[string, Recorded["gaps"], RuleAnswer]>([
    ["no gap is recorded", [], "not-applicable"],
    ["the gap has both", [planned], "met"],
    ["the date is today", [{ ...planned, dueOn: today }], "met"],
    ["the date was yesterday", [{ ...planned, dueOn: "2026-11-22" }], "not-yet"],
    ["the owner is missing", [{ ...planned, hasOwner: false }], "not-yet"],
    ["the date is missing", [{ ...planned, dueOn: null }], "not-yet"],
    ["one of two has both", [planned, { ...planned, hasOwner: false }], "partly"],
    ["the gap was filled, late or not", [{ hasOwner: false, dueOn: "2026-01-01", filled: true }], "met"],
  ])("when %s", (_, gaps, answer) => {
    expect(askRule("2.5", { gaps }).answer).toBe(answer);
  });

  test("the answer changes on the day after the date", () => {
    expect(askRule("2.5", { gaps: [planned] }).changesOn).toBe("2026-12-02");
    expect(ruleNumbered("2.5").evaluate(factsWith({ gaps: [planned] }), "2026-12-02").answer).toBe("not-yet");
  });
});

describe("2.6 everyone gets something from the work", () => {
  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["nobody is seated", [], "not-yet"],
    ["only hopes were asked", [asked({ hopes: "answered" })], "not-yet"],
    ["only recognition was answered", [asked({ recognition: "answered" })], "not-yet"],
    ["both were asked", [asked({ hopes: "answered", recognition: "answered" })], "met"],
    ["both were asked and one was declined", [asked({ hopes: "declined", recognition: "answered" })], "met"],
    ["one of two people was asked both", [asked({ hopes: "answered", recognition: "answered" }), asked({})], "partly"],
    [
      "someone on a break was not asked",
      [asked({ hopes: "answered", recognition: "answered" }), asked({}, { state: "paused" })],
      "met",
    ],
  ])("when %s", (_, members, answer) => {
    expect(askRule("2.6", { members }).answer).toBe(answer);
  });

  test.each<[string, MemberFacts[], string]>([
    [
      "hopes of all",
      [asked({ hopes: "answered" }), asked({ hopes: "declined" })],
      "2 of 2 people have not yet been asked whether payment or recognition was offered to them.",
    ],
    [
      "recognition of all",
      [asked({ recognition: "answered" })],
      "1 of 1 person has not yet been asked what they hope to get.",
    ],
    [
      "both of all",
      [asked({ hopes: "answered", recognition: "answered" })],
      "Everyone was asked what they hope to get and whether payment or recognition was offered.",
    ],
  ])("names only what is missing when there are %s", (_, members, reason) => {
    expect(askRule("2.6", { members }).reason).toBe(reason);
  });
});
