import { describe, expect, test } from "vitest";
import type { Facts, MeetingFacts, MemberFacts, RuleAnswer } from "@/lib/checklist/types";
import { askRule, meeting, member, type Recorded } from "@/tests/support/facts";

const lead = member("professionals", { id: "lead", role: "lead" });
const facilitator = (group: string, about: Partial<MemberFacts> = {}) =>
  member(group, { id: `${group}-facilitator`, role: "facilitator", ...about });
const heldBy = (...facilitatorIds: string[]) => meeting({ facilitatorIds });

describe("5.1 every meeting, held or to come, has someone who holds it", () => {
  test.each<[string, MeetingFacts[], RuleAnswer]>([
    ["there is no meeting", [], "not-yet"],
    ["the next one names nobody", [heldBy("lead"), meeting({ held: false })], "partly"],
    ["each names someone", [heldBy("lead"), heldBy("lead")], "met"],
  ])("when %s", (_, meetings, answer) => {
    expect(askRule("5.1", { meetings }).answer).toBe(answer);
  });
});

describe("5.2 facilitators come from two groups", () => {
  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["there is none", [lead], "not-yet"],
    ["they come from one", [facilitator("carers")], "partly"],
    ["they come from two", [facilitator("carers"), facilitator("third-sector")], "met"],
    ["one of them is on a break", [facilitator("carers"), facilitator("third-sector", { state: "paused" })], "met"],
    ["one of them left", [facilitator("carers"), facilitator("third-sector", { state: "left" })], "partly"],
  ])("when %s", (_, members, answer) => {
    expect(askRule("5.2", { members }).answer).toBe(answer);
  });
});

describe("5.3 every facilitator has training recorded", () => {
  const trained = facilitator("carers", { trainingRecorded: true });

  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["there is none", [lead], "not-yet"],
    ["one of two has", [trained, facilitator("third-sector")], "partly"],
    ["all have", [trained], "met"],
    ["one on a break has not", [trained, facilitator("third-sector", { state: "paused" })], "met"],
  ])("when %s", (_, members, answer) => {
    expect(askRule("5.3", { members }).answer).toBe(answer);
  });
});

describe("5.4 someone other than the lead holds meetings", () => {
  test.each<[string, MemberFacts[], MeetingFacts[], RuleAnswer]>([
    ["only the lead is there", [lead], [], "not-yet"],
    ["only the lead held one", [lead], [heldBy("lead")], "not-yet"],
    ["a facilitator is named and held none", [lead, facilitator("carers")], [heldBy("lead")], "partly"],
    [
      "a facilitator held one together with the lead",
      [lead, facilitator("carers")],
      [heldBy("lead", "carers-facilitator")],
      "met",
    ],
  ])("when %s", (_, members, meetings, answer) => {
    expect(askRule("5.4", { members, meetings }).answer).toBe(answer);
  });
});

describe("5.5 members see whom to turn to for support", () => {
  test.each<[string, Facts["supportContact"], RuleAnswer]>([
    ["nobody is named", null, "not-yet"],
    ["someone is named and not published", { published: false }, "partly"],
    ["someone is published", { published: true }, "met"],
  ])("when %s", (_, supportContact, answer) => {
    expect(askRule("5.5", { supportContact }).answer).toBe(answer);
  });
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
