import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { nextStepsOf } from "@/lib/checklist/next-steps";
import type { AreaStanding, ConfirmationFacts, EvaluatedRule, Facts } from "@/lib/checklist/types";
import { asked, briefWith, factsWith, meeting, member, seats, today, twoOfEachGroup } from "@/tests/support/facts";

const everyoneAsked = asked({ accessNeeds: "answered" }).answers;
const peopleInPlace = seats(twoOfEachGroup).map((each) => ({ ...each, answers: everyoneAsked }));
const active = { stage: "active", startedOn: "2026-08-24", closedOn: null } as const;

describe("an area's status", () => {
  test("is not started where nothing is recorded", () => {
    expect(evaluate(factsWith(), today).areas.map((area) => area.status)).toEqual(Array(8).fill("not-started"));
  });

  test.each(["paused", "closed"] as const)(
    "is not started where nothing is recorded of a project that is %s",
    (stage) => {
      const { areas } = evaluate(factsWith({ project: { ...active, stage, closedOn: today } }), today);
      expect(areas.map((area) => area.status)).toEqual(Array(8).fill("not-started"));
    },
  );

  test("is in progress once there are notes", () => {
    expect(areaOf({ notes: ["decisions"] }, "decisions").status).toBe("in-progress");
  });

  test("is in progress once someone said not yet", () => {
    expect(areaOf({ confirmations: [said("a", "carers", "not-yet")] }, "people").status).toBe("in-progress");
  });

  test("is in progress while an essential rule is only partly met", () => {
    const members = peopleInPlace.slice(1);
    expect(areaOf({ members }, "people").status).toBe("in-progress");
  });

  test("is in place when every essential rule is met, though good practice is not", () => {
    const people = areaOf({ members: peopleInPlace }, "people");
    expect(people.status).toBe("in-place");
    expect(people.rules.filter((rule) => rule.answer === "not-yet").map((rule) => rule.id)).toEqual(["2.3", "2.6"]);
  });

  test.each<[string, ConfirmationFacts[], string]>([
    ["one person confirmed", [said("a", "carers")], "in-place"],
    ["two did, none of them first hand", [said("a", "professionals"), said("b", "third-sector")], "in-place"],
    ["two did, one a carer", [said("a", "professionals"), said("b", "carers")], "confirmed-together"],
    [
      "two did, one with lived experience",
      [said("a", "lived-experience"), said("b", "third-sector")],
      "confirmed-together",
    ],
    ["one person is counted twice", [said("a", "carers"), said("a", "carers")], "in-place"],
    [
      "two did and one says not yet",
      [said("a", "professionals"), said("b", "carers"), said("c", "third-sector", "not-yet")],
      "confirmed-together",
    ],
    [
      "two did, none of them first hand, and a carer says not yet",
      [said("a", "professionals"), said("b", "third-sector"), said("c", "carers", "not-yet")],
      "in-place",
    ],
    ["one did and one says not yet", [said("a", "carers"), said("b", "professionals", "not-yet")], "in-place"],
  ])("with everything in place, when %s", (_, confirmations, status) => {
    expect(areaOf({ members: peopleInPlace, confirmations }, "people").status).toBe(status);
  });

  test("goes back to in progress when an essential rule is no longer met, whoever had confirmed", () => {
    const confirmations = [said("a", "professionals"), said("b", "carers")];
    const people = areaOf({ members: [...peopleInPlace, member("carers", { id: "new" })], confirmations }, "people");
    expect(people).toMatchObject({ status: "in-progress", confirmations: { inPlace: 2, notYet: 0, disagree: false } });
  });

  test("a break takes no area back", () => {
    const members = peopleInPlace.map((each) =>
      each.id === "carers-1" ? { ...each, state: "paused" as const } : each,
    );
    expect(areaOf({ members }, "people").status).toBe("in-place");
  });

  test("takes any two people where the framework names no first-hand group", () => {
    const framework = factsWith().framework;
    const groups = framework.groups.map((group) => ({ ...group, firstHand: false }));
    const confirmations = [said("a", "professionals"), said("b", "third-sector")];
    const recorded = { framework: { ...framework, groups }, members: peopleInPlace, confirmations };
    expect(areaOf(recorded, "people").status).toBe("confirmed-together");
  });

  const [professional, thirdSector] = [said("a", "professionals"), said("b", "third-sector")];
  const [carer, notYet] = [said("c", "carers"), said("d", "carers", "not-yet")];

  test.each<[string, ConfirmationFacts[], string]>([
    ["one confirmed", [carer], "The essentials are in place. 1 person of 2 or more confirmed it."],
    [
      "two did, none of them first hand",
      [professional, thirdSector],
      "2 people confirmed this, nobody from carers or lived experience yet.",
    ],
    ["two did, one first hand", [professional, carer], "2 people confirmed this together."],
    [
      "three did and one does not",
      [professional, thirdSector, carer, notYet],
      "3 people confirmed this. 1 person says not yet.",
    ],
    [
      "one did and one does not",
      [professional, notYet],
      "The essentials are in place. 1 person of 2 or more confirmed it. 1 person says not yet.",
    ],
    ["one does not", [notYet], "The essentials are in place. 1 person says not yet."],
  ])("says how people see an area that is in place, when %s", (_, confirmations, hint) => {
    expect(areaOf({ members: peopleInPlace, confirmations }, "people").hint).toBe(hint);
  });

  test("says that people see an area in progress differently", () => {
    expect(areaOf({ confirmations: [carer, notYet] }, "people")).toMatchObject({
      confirmations: { inPlace: 1, notYet: 1, disagree: true },
      hint: "People see this differently: 1 person says it is in place, 1 person says not yet.",
    });
  });
});

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
  const recruitmentRoutes = [{ offline: true }, { offline: false }];
  const actions = [{ ownerGroup: "carers", hasOwner: true, dueOn: today, done: false }];

  test.each<[string, Partial<Facts>, string]>([
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
    ["everyone has signed", { brief: whole, members: signedByAll }, "Set a date for the next meeting"],
    [
      "the next meeting has a date",
      { brief: whole, members: signedByAll, meetings: [meeting(toCome)] },
      "Name who holds each meeting",
    ],
    [
      "it names who holds it",
      { brief: whole, members: signedByAll, meetings: [meeting({ ...toCome, facilitatorIds: ["carers-1"] })] },
      "Tell everyone whom to turn to for support",
    ],
    [
      "someone is named to turn to",
      { brief: whole, members: signedByAll, supportContact, meetings: [meeting({ ...toCome, facilitatorIds: leads })] },
      "Write down how people can join, also without the internet",
    ],
    [
      "there are ways to join, and something that someone does",
      {
        ...{ brief: whole, members: ledBy, supportContact, recruitmentRoutes, actions },
        meetings: [meeting({ ...toCome, facilitatorIds: leads })],
      },
      "Let someone other than the lead hold a meeting",
    ],
    [
      "someone other than the lead is a facilitator",
      {
        ...{ brief: whole, members: withFacilitator, supportContact, recruitmentRoutes, actions },
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
    const facts = factsWith({ project: { ...active, stage: "closed", closedOn: "2026-11-20" } });
    expect(nextStepsOf(facts, asIfAllHadScreens(facts))[0]?.title).toMatch(/^Finish well/);
  });

  test("is never something that nothing mends", () => {
    const steps = evaluate(factsWith(), today).nextSteps.map((step) => step.title);
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
      why: "The essentials are in place. 0 people of 2 or more confirmed it.",
      path: "checklist/people/confirm",
      label: "Say what you think",
    });
  });
});

describe("what a coordinator looks at", () => {
  const attention = (recorded: Partial<Facts>) =>
    evaluate(factsWith({ project: active, ...recorded }), today).attention;

  test("names the missing groups first", () => {
    expect(attention({ members: seats({ professionals: 6, carers: 3, "lived-experience": 0 }) })).toEqual([
      { key: "missing-groups", text: "Nobody from lived experience or the third sector yet", urgent: true },
      { key: "majority", text: "6 of 9 seats belong to professionals", urgent: true },
      { key: "brief", text: "No aims yet", urgent: true },
      { key: "brief-agreed", text: "The brief is not agreed by all yet", urgent: false },
      { key: "unsigned", text: "Nobody has signed yet", urgent: false },
    ]);
  });

  test("counts what is past its date, until it is done", () => {
    const action = { ownerGroup: "carers", hasOwner: true, dueOn: "2026-11-22", done: false };
    expect(attention({ members: peopleInPlace, actions: [action] })).toContainEqual({
      key: "overdue",
      text: "1 thing is past its date",
      urgent: false,
    });
    expect(keysOf(attention({ members: peopleInPlace, actions: [{ ...action, done: true }] }))).not.toContain(
      "overdue",
    );
  });

  test("names a disagreement on an area that is confirmed, before what is only unfinished", () => {
    const confirmations = [said("a", "professionals"), said("b", "carers"), said("c", "third-sector", "not-yet")];
    const keys = keysOf(attention({ members: peopleInPlace, confirmations }));
    expect(keys).toEqual(["brief", "brief-agreed", "disagreement", "unsigned"]);
  });

  test("is calm while the project is on a break", () => {
    const paused = attention({ project: { ...active, stage: "paused" } });
    expect(paused.some((each) => each.urgent)).toBe(false);
    expect(keysOf(paused)).toContain("missing-groups");
  });
});

describe("a closed project", () => {
  const closed = { stage: "closed", startedOn: "2026-01-05", closedOn: "2026-11-20" } as const;
  const outcomes = [{ aimIds: [], hasBaseline: true, readingDueOn: "2026-12-01", hasFinalReading: true }];

  test("is asked only how it ended", () => {
    const standing = evaluate(factsWith({ project: closed }), today);
    expect(standing.attention).toEqual([
      { key: "closing", text: "How it ended is not fully recorded yet", urgent: false },
    ]);
    expect(standing.nextSteps).toEqual([]);
  });

  test("is judged as of the day it closed, however much later one looks", () => {
    const standing = evaluate(factsWith({ project: closed, outcomes }), "2030-01-01");
    const measured = standing.areas.flatMap((area) => area.rules).find((rule) => rule.id === "8.5");
    expect(measured?.answer).toBe("met");
    expect(standing.nextChangeOn).toBeNull();
  });
});

test("seats are counted by group, those on a break apart, and unknown groups last", () => {
  const resting = member("carers", { id: "resting", state: "paused" });
  const members = [...seats({ "no-such-group": 1, carers: 1 }), resting];
  expect(evaluate(factsWith({ members }), today).seatsByGroup).toEqual([
    { group: "carers", active: 1, paused: 1 },
    { group: "lived-experience", active: 0, paused: 0 },
    { group: "professionals", active: 0, paused: 0 },
    { group: "third-sector", active: 0, paused: 0 },
    { group: "no-such-group", active: 1, paused: 0 },
  ]);
});

test("signatures of active members are counted", () => {
  const members = [
    member("carers", { signedCurrent: true }),
    member("professionals"),
    member("carers", { signedCurrent: true, state: "paused" }),
  ];
  expect(evaluate(factsWith({ members }), today)).toMatchObject({ signed: 1, activeMembers: 2 });
});

test("the next change is the soonest of all rules", () => {
  const meetings = [meeting({ on: "2026-12-10", held: false })];
  const gaps = [{ hasOwner: true, dueOn: "2026-12-01", filled: false }];
  expect(evaluate(factsWith({ meetings, gaps }), today).nextChangeOn).toBe("2026-12-02");
});

/** The standing of areas whose open rules all had a screen that mends them. */
function asIfAllHadScreens(facts: Facts): AreaStanding[] {
  const withScreen = (rule: EvaluatedRule) => ({ ...rule, mend: { path: "somewhere", label: "Go there" } });
  return evaluate(facts, today).areas.map((area) => ({ ...area, rules: area.rules.map(withScreen) }));
}

function areaOf(recorded: Partial<Facts>, key: string) {
  const area = evaluate(factsWith(recorded), today).areas.find((each) => each.key === key);
  if (!area) throw new Error(`There is no area ${key}.`);
  return area;
}

function said(memberId: string, group: string, answer: ConfirmationFacts["answer"] = "in-place"): ConfirmationFacts {
  return { area: "people", memberId, group, answer, on: "2026-11-01" };
}

function keysOf(attention: { key: string }[]): string[] {
  return attention.map(({ key }) => key);
}
