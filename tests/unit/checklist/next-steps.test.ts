import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { nextStepsOf } from "@/lib/checklist/next-steps";
import type { AreaStanding, EvaluatedRule, Facts } from "@/lib/checklist/types";
import {
  briefWith,
  decision,
  factsWith,
  meeting,
  peopleInPlace,
  type Recorded,
  seats,
  today,
  twoOfEachGroup,
} from "@/tests/support/facts";

describe("the next useful step", () => {
  const aims = [{ id: "first" }];
  const none = (kind: "money" | "time" | "fixed-point") => ({ kind, none: true, flexibility: null });
  const constraints = [none("money"), none("time"), none("fixed-point")];
  const whole = briefWith({ aims, inScope: 1, outOfScope: 1, constraints });
  const signedByAll = peopleInPlace.map((member) => ({ ...member, signedCurrent: true }));
  const withFacilitator = signedByAll.map((one, place) =>
    place === 0 ? { ...one, role: "facilitator" as const } : one,
  );
  const ledBy = signedByAll.map((one, place) => (place === 0 ? { ...one, role: "lead" as const } : one));
  const leads = ledBy.slice(0, 1).map(({ id }) => id);
  const others = ledBy.slice(1, 2).map(({ id }) => id);
  const toCome = { on: "2026-12-03", held: false };
  const supportContact = { published: true };
  const agreed = {
    agreement: { adoptedOn: today },
    waysOfDeciding: { recordedOn: today, deciding: true, disagreement: true },
  };
  const recruitmentRoutes = [{ offline: true }, { offline: false }];
  const actions = [{ ownerGroup: "carers", hasOwner: true, dueOn: today, done: false }];
  const engagement = [{ on: today, rung: 7 }];

  const groups = Object.keys(twoOfEachGroup);
  const agreedBrief = { ...whole, agreed: { on: today, groupsAtTable: groups, groupsTookPart: groups } };
  const decisions = [decision({ on: today })];

  test.each<[string, Recorded, string]>([
    ["nothing is recorded", {}, "Write down what you want to achieve"],
    ["there are aims", { brief: briefWith({ aims }) }, "Say what is part of the work and what is not"],
    [
      "there are aims and scope",
      { brief: briefWith({ aims, inScope: 1, outOfScope: 1 }) },
      "Name the limits: money, time and fixed points",
    ],
    ["the brief is whole", { brief: whole, members: seats({ professionals: 1 }) }, "Bring in people from every group"],
    [
      "every group is there",
      { brief: whole, members: seats(twoOfEachGroup) },
      "Ask everyone what they need to take part",
    ],
    [
      "everyone was asked",
      { brief: whole, members: peopleInPlace },
      "Read and sign the statements, each person in their own time",
    ],
    ["everyone has signed", { brief: whole, members: signedByAll }, "Agree how you treat each other"],
    [
      "they agree how to treat each other",
      { brief: whole, members: signedByAll, agreement: agreed.agreement },
      "Write down how you decide and what you do when you disagree",
    ],
    [
      "they know how they decide",
      { brief: whole, members: signedByAll, ...agreed },
      "Agree the brief with people who know it first hand",
    ],
    ["the brief is agreed", { brief: agreedBrief, members: signedByAll, ...agreed }, "Set a date for the next meeting"],
    [
      "the next meeting has a date",
      { ...agreed, brief: agreedBrief, members: signedByAll, meetings: [meeting(toCome)] },
      "Name who holds each meeting",
    ],
    [
      "it names who holds it",
      {
        ...agreed,
        brief: agreedBrief,
        members: signedByAll,
        meetings: [meeting({ ...toCome, facilitatorIds: ["carers-1"] })],
      },
      "Tell everyone whom to turn to for support",
    ],
    [
      "someone is named to turn to",
      {
        ...agreed,
        brief: agreedBrief,
        members: signedByAll,
        supportContact,
        meetings: [meeting({ ...toCome, facilitatorIds: leads })],
      },
      "Write down how people can join, also without the internet",
    ],
    [
      "there are ways to join, and something that someone does",
      {
        ...{
          ...agreed,
          brief: agreedBrief,
          members: ledBy,
          supportContact,
          recruitmentRoutes,
          actions,
          engagement,
          decisions,
        },
        meetings: [meeting({ ...toCome, facilitatorIds: leads })],
      },
      "Let someone other than the lead hold a meeting",
    ],
    [
      "someone other than the lead is a facilitator",
      {
        ...{
          ...agreed,
          brief: agreedBrief,
          members: withFacilitator,
          supportContact,
          recruitmentRoutes,
          actions,
          engagement,
          decisions,
        },
        meetings: [meeting({ ...toCome, facilitatorIds: [...leads, ...others] })],
      },
      "Write down what was said at each meeting",
    ],
  ])("when %s", (_, recorded, title) => {
    expect(evaluate(factsWith(recorded), today).nextSteps[0]?.title).toBe(title);
  });

  test("is to talk with someone who waits, before anything else", () => {
    const facts = factsWith({ talks: [{ askedOn: "2026-11-20", answeredOn: null }] });
    expect(nextStepsOf(facts, asIfAllHadScreens(facts))[0]?.title).toBe("Talk with the people who asked to talk first");
  });

  test("is how it ended, once the project is closed", () => {
    const facts = factsWith({ project: { stage: "closed", startedOn: "2026-08-24", closedOn: "2026-11-20" } });
    expect(nextStepsOf(facts, asIfAllHadScreens(facts))[0]?.title).toMatch(/^Finish well/);
  });

  test("is never something that nothing mends", () => {
    const facts = factsWith({ project: { stage: "closed", startedOn: "2026-08-24", closedOn: "2026-11-20" } });
    const steps = evaluate(facts, today).nextSteps.map((step) => step.title);
    expect(steps).not.toContain("Measure what changes, from where it started");
  });

  test("comes before confirming together, and good practice after it", () => {
    const { nextSteps } = evaluate(factsWith({ members: peopleInPlace }), today);
    const titles = nextSteps.map(({ title }) => title);
    const confirming = titles.indexOf("Confirm together: People");
    expect(titles.indexOf("Write down what you want to achieve")).toBeLessThan(confirming);
    expect(titles.indexOf("Ask how each person likes to be reached")).toBeGreaterThan(confirming);
  });

  test("offers to confirm an area that is in place", () => {
    expect(evaluate(factsWith({ members: peopleInPlace }), today).nextSteps).toContainEqual({
      area: "people",
      title: "Confirm together: People",
      why: "The essentials are in place. Nobody has confirmed it yet.",
      path: "checklist/people/confirm",
      label: "Say what you think",
    });
  });
});

/** The standing of areas whose open rules all had a screen that mends them. */
function asIfAllHadScreens(facts: Facts): AreaStanding[] {
  const withScreen = (rule: EvaluatedRule) => ({ ...rule, mend: { path: "somewhere", label: "Go there" } });
  return evaluate(facts, today).areas.map((area) => ({ ...area, rules: area.rules.map(withScreen) }));
}
