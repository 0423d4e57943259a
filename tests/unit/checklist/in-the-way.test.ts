import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { inShort, inTheWay } from "@/lib/checklist/in-the-way";
import { decision, factsWith, type Recorded, today, voice } from "@/tests/support/facts";

const textsFor = (recorded: Recorded) => {
  const facts = factsWith(recorded);
  return inTheWay(facts, evaluate(facts, today)).map(({ text }) => text);
};
const action = { ownerGroup: "carers", hasOwner: true, dueOn: today, done: false };
const milestone = { dueOn: today, reached: false };

describe("what stands in the way of closing a project", () => {
  test.each<[string, Recorded, string[]]>([
    [
      "one thing said has no answer",
      { voices: [voice({ answer: null })] },
      ["1 thing that was said has no answer yet."],
    ],
    ["two actions are open", { actions: [action, action] }, ["2 things are still to be done."]],
    [
      "what is done is done",
      { actions: [{ ...action, done: true }], milestones: [{ ...milestone, reached: true }] },
      [],
    ],
    ["a milestone is ahead", { milestones: [milestone] }, ["1 milestone is still ahead."]],
    [
      "a decision is to be looked at again, also on a day to come",
      { decisions: [decision({ reviewOn: "2027-01-12", reviewedOn: null })] },
      ["1 decision is still to be looked at again."],
    ],
    ["it was looked at", { decisions: [decision({ reviewOn: today, reviewedOn: today })] }, []],
  ])("when %s", (_, recorded, texts) => {
    expect(textsFor(recorded).filter((text) => !text.includes(": "))).toEqual(texts);
  });

  test("holds every essential rule that is not met, in its own words, and no other", () => {
    const facts = factsWith();
    const standing = evaluate(facts, today);
    const obstacles = inTheWay(facts, standing);
    const rules = standing.areas.flatMap(({ rules }) => rules);
    const unmet = rules.filter(({ kind, answer }) => kind === "essential" && ["partly", "not-yet"].includes(answer));
    const expected = unmet.filter(({ id }) => id !== "4.3" && id !== "8.7");
    expect(obstacles).toEqual(expected.map(({ title, reason, mend }) => ({ text: `${title}: ${reason}`, mend })));
    expect(expected.length).toBeGreaterThan(5);
  });

  test("in short is the same for the same, and another for anything else", () => {
    const one = { text: "One", mend: null };
    expect(inShort([])).toBe("");
    expect(inShort([one])).not.toBe(inShort([one, one]));
  });
});
