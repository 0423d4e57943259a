import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import type { ConfirmationFacts } from "@/lib/checklist/types";
import { factsWith, member, peopleInPlace, type Recorded, said, today } from "@/tests/support/facts";

describe("an area's status", () => {
  test("is not started where nothing is recorded", () => {
    expect(evaluate(factsWith(), today).areas.map((area) => area.status)).toEqual(Array(8).fill("not-started"));
  });

  test.each(["paused", "closed"] as const)(
    "is not started where nothing is recorded of a project that is %s",
    (stage) => {
      const { areas } = evaluate(factsWith({ project: { stage, startedOn: "2026-08-24", closedOn: today } }), today);
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

function areaOf(recorded: Recorded, key: string) {
  const area = evaluate(factsWith(recorded), today).areas.find((each) => each.key === key);
  if (!area) throw new Error(`There is no area ${key}.`);
  return area;
}
