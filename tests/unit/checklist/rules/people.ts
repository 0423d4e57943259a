import { describe, expect, test } from "vitest";
import type { MemberFacts } from "@/lib/checklist/types";
import {
  asked,
  askRule,
  factsWith,
  frameworkWithoutGroups,
  member,
  type Recorded,
  ruleNumbered,
  seats,
  today,
  twoOfEachGroup,
} from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

describe("2.1 every group has people at the table", () => {
  const three = { carers: 2, "lived-experience": 2, professionals: 2 };
  const onABreak = (group: string) => member(group, { state: "paused" });
  const gone = (group: string) => member(group, { state: "left", leftOn: "2026-10-01" });

  asRuled<[MemberFacts[]]>("2.1", (members) => ({ members }), [
    [
      "nobody is seated",
      [],
      "not-yet",
      "Nobody from carers, lived experience, professionals or the third sector has a seat yet.",
    ],
    ["every group has two", seats(twoOfEachGroup), "met", "Every group has 2 or more people."],
    [
      "every group has one",
      seats({ carers: 1, "lived-experience": 1, professionals: 1, "third-sector": 1 }),
      "partly",
      "More people are needed from carers (1 of 2), lived experience (1 of 2), professionals (1 of 2) and the third sector (1 of 2).",
    ],
    [
      "one group has one",
      seats({ ...three, "third-sector": 1 }),
      "partly",
      "More people are needed from the third sector (1 of 2).",
    ],
    ["one group has nobody", seats(three), "not-yet", "Nobody from the third sector has a seat yet."],
    [
      "one group's second person is on a break",
      [...seats({ ...three, "third-sector": 1 }), onABreak("third-sector")],
      "met",
      "Every group has 2 or more people. People on a break keep their seat.",
    ],
    [
      "a whole group is on a break",
      [...seats(three), onABreak("third-sector"), onABreak("third-sector")],
      "met",
      "Every group has 2 or more people. People on a break keep their seat.",
    ],
    [
      "one group's people left",
      [...seats(three), gone("third-sector"), gone("third-sector")],
      "not-yet",
      "Nobody from the third sector is at the table any more.",
    ],
    [
      "someone's group is unknown to the framework",
      seats({ ...three, "no-such-group": 2 }),
      "not-yet",
      "Nobody from the third sector has a seat yet.",
    ],
  ]);

  asRuled("2.1", () => ({ framework: frameworkWithoutGroups }), [
    ["the framework names no groups", "not-applicable", "This framework names no groups."],
  ]);

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
  asRuled<[MemberFacts[]]>("2.2", (members) => ({ members }), [
    ["nobody is seated", [], "not-yet", "Nobody has a seat yet."],
    ["one person is alone", seats({ professionals: 1 }), "not-yet", "One group holds 1 of 1 seat: professionals."],
    [
      "two people come from two groups",
      seats({ professionals: 1, carers: 1 }),
      "met",
      "No group holds more than 1 of 2 seats.",
    ],
    [
      "one group holds exactly half",
      seats({ professionals: 3, carers: 2, "third-sector": 1 }),
      "met",
      "No group holds more than 3 of 6 seats.",
    ],
    [
      "one group holds one more than half",
      seats({ professionals: 4, carers: 2, "third-sector": 1 }),
      "not-yet",
      "One group holds 4 of 7 seats: professionals.",
    ],
    [
      "carers alone hold more than half",
      seats({ carers: 3, professionals: 2 }),
      "not-yet",
      "One group holds 3 of 5 seats: carers.",
    ],
    [
      "carers and lived experience together do",
      seats({ carers: 3, "lived-experience": 3, professionals: 1 }),
      "met",
      "No group holds more than 3 of 7 seats.",
    ],
    [
      "a break would tip the balance",
      [...seats({ professionals: 2, carers: 1 }), member("carers", { id: "resting", state: "paused" })],
      "met",
      "No group holds more than 2 of 4 seats.",
    ],
    [
      "someone leaving tips the balance",
      [...seats({ professionals: 2, carers: 1 }), member("carers", { id: "gone", state: "left", leftOn: today })],
      "not-yet",
      "One group holds 2 of 3 seats: professionals.",
    ],
    [
      "a group unknown to the framework holds most",
      seats({ "no-such-group": 3, carers: 1 }),
      "not-yet",
      "One group holds 3 of 4 seats: no-such-group.",
    ],
  ]);

  test("the reason counts the seats", () => {
    expect(askRule("2.2", { members: seats({ professionals: 6, carers: 3 }) }).reason).toBe(
      "One group holds 6 of 9 seats: professionals.",
    );
  });
});

describe.each<["2.3" | "2.4", keyof MemberFacts["answers"], string]>([
  ["2.3", "strengths", "what they are good at"],
  ["2.4", "accessNeeds", "what they need to take part"],
])("%s every active member was asked for %s", (id, question, what) => {
  const restingAndNotAsked = asked({}, { state: "paused" });
  const goneAndNotAsked = asked({}, { state: "left", leftOn: "2026-10-01" });

  asRuled<[MemberFacts[]]>(id, (members) => ({ members }), [
    ["nobody is seated", [], "not-yet", "Nobody has an active seat yet."],
    ["nobody was asked", [asked({}), asked({})], "not-yet", `2 of 2 people have not yet been asked ${what}.`],
    [
      "one of two was asked",
      [asked({ [question]: "answered" }), asked({})],
      "partly",
      `1 of 2 people has not yet been asked ${what}.`,
    ],
    [
      "both answered",
      [asked({ [question]: "answered" }), asked({ [question]: "answered" })],
      "met",
      `Everyone was asked ${what}.`,
    ],
    [
      "one would rather not say",
      [asked({ [question]: "answered" }), asked({ [question]: "declined" })],
      "met",
      `Everyone was asked ${what}.`,
    ],
    [
      "someone on a break was not asked",
      [asked({ [question]: "answered" }), restingAndNotAsked],
      "met",
      `Everyone was asked ${what}.`,
    ],
    [
      "someone who left was not asked",
      [asked({ [question]: "answered" }), goneAndNotAsked],
      "met",
      `Everyone was asked ${what}.`,
    ],
    ["everyone is on a break", [restingAndNotAsked], "not-yet", "Nobody has an active seat yet."],
  ]);
});

describe("2.5 each known gap has an owner and a date", () => {
  const planned = { hasOwner: true, dueOn: "2026-12-01", filled: false };

  asRuled<[Recorded["gaps"]]>("2.5", (gaps) => ({ gaps }), [
    ["no gap is recorded", [], "not-applicable", "No gaps are recorded. If a skill or a voice is missing, add it."],
    ["the gap has both", [planned], "met", "Every known gap has an owner and a date, or is filled."],
    [
      "the date is today",
      [{ ...planned, dueOn: today }],
      "met",
      "Every known gap has an owner and a date, or is filled.",
    ],
    ["the date was yesterday", [{ ...planned, dueOn: "2026-11-22" }], "not-yet", "1 gap is past the date."],
    ["the owner is missing", [{ ...planned, hasOwner: false }], "not-yet", "1 gap has no owner or no date yet."],
    ["the date is missing", [{ ...planned, dueOn: null }], "not-yet", "1 gap has no owner or no date yet."],
    ["one of two has both", [planned, { ...planned, hasOwner: false }], "partly", "1 gap has no owner or no date yet."],
    [
      "the gap was filled, late or not",
      [{ hasOwner: false, dueOn: "2026-01-01", filled: true }],
      "met",
      "Every known gap has an owner and a date, or is filled.",
    ],
  ]);

  test("the answer changes on the day after the date", () => {
    expect(askRule("2.5", { gaps: [planned] }).changesOn).toBe("2026-12-02");
    expect(ruleNumbered("2.5").evaluate(factsWith({ gaps: [planned] }), "2026-12-02").answer).toBe("not-yet");
  });
});

describe("2.6 everyone gets something from the work", () => {
  asRuled<[MemberFacts[]]>("2.6", (members) => ({ members }), [
    ["nobody is seated", [], "not-yet", "Nobody has an active seat yet."],
    [
      "only hopes were asked",
      [asked({ hopes: "answered" })],
      "not-yet",
      "1 of 1 person has not yet been asked whether payment or recognition was offered to them.",
    ],
    [
      "only recognition was answered",
      [asked({ recognition: "answered" })],
      "not-yet",
      "1 of 1 person has not yet been asked what they hope to get.",
    ],
    [
      "both were asked",
      [asked({ hopes: "answered", recognition: "answered" })],
      "met",
      "Everyone was asked what they hope to get and whether payment or recognition was offered.",
    ],
    [
      "both were asked and one was declined",
      [asked({ hopes: "declined", recognition: "answered" })],
      "met",
      "Everyone was asked what they hope to get and whether payment or recognition was offered.",
    ],
    [
      "one of two people was asked both",
      [asked({ hopes: "answered", recognition: "answered" }), asked({})],
      "partly",
      "1 of 2 people has not yet been asked what they hope to get and whether payment or recognition was offered.",
    ],
    [
      "someone on a break was not asked",
      [asked({ hopes: "answered", recognition: "answered" }), asked({}, { state: "paused" })],
      "met",
      "Everyone was asked what they hope to get and whether payment or recognition was offered.",
    ],
  ]);

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
