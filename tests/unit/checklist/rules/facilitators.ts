import { describe, expect, test } from "vitest";
import type { Facts, MeetingFacts, MemberFacts } from "@/lib/checklist/types";
import { askRule, meeting, member, type Recorded } from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

const lead = member("professionals", { id: "lead", role: "lead" });
const facilitator = (group: string, about: Partial<MemberFacts> = {}) =>
  member(group, { id: `${group}-facilitator`, role: "facilitator", ...about });
const heldBy = (...facilitatorIds: string[]) => meeting({ facilitatorIds });

describe("5.1 every meeting, held or to come, has someone who holds it", () => {
  asRuled<[MeetingFacts[]]>("5.1", (meetings) => ({ meetings }), [
    ["there is no meeting", [], "not-yet", "No meeting is recorded yet."],
    [
      "the next one names nobody",
      [heldBy("lead"), meeting({ held: false })],
      "partly",
      "1 of 2 meetings name who holds it.",
    ],
    ["each names someone", [heldBy("lead"), heldBy("lead")], "met", "2 of 2 meetings name who holds it."],
  ]);
});

describe("5.2 facilitators come from two groups", () => {
  asRuled<[MemberFacts[]]>("5.2", (members) => ({ members }), [
    ["there is none", [lead], "not-yet", "No facilitator is named yet."],
    ["they come from one", [facilitator("carers")], "partly", "Facilitators come from 1 group of 2 or more."],
    [
      "they come from two",
      [facilitator("carers"), facilitator("third-sector")],
      "met",
      "Facilitators come from carers and the third sector.",
    ],
    [
      "one of them is on a break",
      [facilitator("carers"), facilitator("third-sector", { state: "paused" })],
      "met",
      "Facilitators come from carers and the third sector.",
    ],
    [
      "one of them left",
      [facilitator("carers"), facilitator("third-sector", { state: "left" })],
      "partly",
      "Facilitators come from 1 group of 2 or more.",
    ],
  ]);
});

describe("5.3 every facilitator has training recorded", () => {
  const trained = facilitator("carers", { trainingRecorded: true });

  asRuled<[MemberFacts[]]>("5.3", (members) => ({ members }), [
    ["there is none", [lead], "not-yet", "No facilitator is named yet."],
    ["one of two has", [trained, facilitator("third-sector")], "partly", "1 of 2 facilitators has training recorded."],
    ["all have", [trained], "met", "1 of 1 facilitator has training recorded."],
    [
      "one on a break has not",
      [trained, facilitator("third-sector", { state: "paused" })],
      "met",
      "1 of 1 facilitator has training recorded.",
    ],
  ]);
});

describe("5.4 someone other than the lead holds meetings", () => {
  asRuled<[MemberFacts[], MeetingFacts[]]>("5.4", (members, meetings) => ({ members, meetings }), [
    ["only the lead is there", [lead], [], "not-yet", "Nobody but the lead is a facilitator yet."],
    ["only the lead held one", [lead], [heldBy("lead")], "not-yet", "So far only the lead holds meetings."],
    [
      "a facilitator is named and held none",
      [lead, facilitator("carers")],
      [heldBy("lead")],
      "partly",
      "Someone other than the lead is a facilitator, and has not held a meeting yet.",
    ],
    [
      "a facilitator held one together with the lead",
      [lead, facilitator("carers")],
      [heldBy("lead", "carers-facilitator")],
      "met",
      "Someone other than the lead holds 1 meeting.",
    ],
  ]);
});

describe("5.5 members see whom to turn to for support", () => {
  asRuled<[Facts["supportContact"]]>("5.5", (supportContact) => ({ supportContact }), [
    ["nobody is named", null, "not-yet", "Nobody is named yet whom people can turn to."],
    [
      "someone is named and not published",
      { published: false },
      "partly",
      "Someone is named, and members cannot see it yet.",
    ],
    ["someone is published", { published: true }, "met", "Members can see whom to turn to for support."],
  ]);
});

describe("what mends the area", () => {
  const carer = facilitator("carers");
  test.each<[string, string, Recorded, string | undefined]>([
    ["5.1", "no meeting is recorded", {}, "meetings/new"],
    ["5.2", "facilitators come from one group", { members: [carer] }, "facilitators#share"],
    ["5.3", "there is no facilitator", { members: [lead] }, "facilitators#share"],
    ["5.3", "a facilitator has no training recorded", { members: [carer] }, "facilitators"],
    ["5.4", "there is only the lead", { members: [lead] }, "facilitators#share"],
    ["5.4", "a facilitator has not held a meeting", { members: [lead, carer] }, "meetings/new"],
    ["5.5", "nobody is named", {}, "support/edit"],
  ])("%s, when %s", (rule, _, facts, path) => {
    expect(askRule(rule, facts).mend?.path).toBe(path);
  });
});
