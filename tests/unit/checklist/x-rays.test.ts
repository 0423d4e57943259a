import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { evidenceFor } from "@/lib/checklist/statement-evidence";
import type { Facts } from "@/lib/checklist/types";
import { type Traces, xRayFrom, xRaysOf } from "@/lib/checklist/x-rays";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { decision, factsWith, peopleInPlace, said, today, voice } from "@/tests/support/facts";
import { emptyProject, perfectProject, signsAndDoesNothing } from "@/tests/support/hand-made-projects";
import { anyFacts } from "@/tests/unit/checklist/arbitrary-facts";

const { statements } = jerseyMentalHealth;

const noTraces: Traces = {
  recordedOn: {},
  signing: { signatures: 0, minutesApart: 0, mostWithOneHelper: 0 },
  writing: { records: 0, mostByOne: 0 },
};

function xRays(facts: Facts, traces: Partial<Traces> = {}) {
  const standing = evaluate(facts, today);
  const evidence = evidenceFor(statements, facts, standing, today);
  return xRaysOf({ facts, standing, evidence, traces: { ...noTraces, ...traces }, today });
}

const keysOf = (facts: Facts, traces: Partial<Traces> = {}) => xRays(facts, traces).map(({ key }) => key);
const times = <T>(number: number, one: T): T[] => Array.from({ length: number }, () => one);

describe("of a project that was only begun, and of a perfect one", () => {
  test("there is nothing to ask", () => {
    expect(xRays(emptyProject)).toEqual([]);
    expect(xRays(perfectProject)).toEqual([]);
  });
});

describe("people say that an area is in place", () => {
  const everyWord = [said("a", "carers"), said("b", "professionals")];

  test("and an essential rule of it has nothing recorded", () => {
    expect(xRays(factsWith({ confirmations: everyWord }))).toMatchObject([
      {
        key: "said-people",
        question: "What do people see in “People” that is not written down here?",
        areas: ["people"],
        statements: ["s04", "s11"],
        path: "checklist/people",
      },
    ]);
  });

  test("and everything essential has its records: nothing to ask", () => {
    expect(keysOf(factsWith({ members: peopleInPlace, confirmations: everyWord }))).toEqual([]);
  });

  test("and others say not yet: that is no claim", () => {
    expect(keysOf(factsWith({ confirmations: [said("a", "carers", "not-yet")] }))).toEqual([]);
  });
});

describe("the newest record of an area that is in place", () => {
  const active = { stage: "active", startedOn: "2024-08-24", closedOn: null } as const;
  const inPlace = (stage: Facts["project"] = active) => factsWith({ project: stage, members: peopleInPlace });

  test.each([
    ["is of a year and a day ago", "2025-11-22", ["old-people"]],
    ["is of a year ago", "2025-11-23", []],
  ])("%s", (_, day, keys) => {
    expect(keysOf(inPlace(), { recordedOn: { people: day } })).toEqual(keys);
  });

  test("is not asked for while the project takes a break", () => {
    expect(keysOf(inPlace({ ...active, stage: "paused" }), { recordedOn: { people: "2020-01-01" } })).toEqual([]);
  });
});

describe("everyone has signed", () => {
  test("and nothing is recorded for the statements", () => {
    const [found] = xRays(signsAndDoesNothing);
    expect(found).toMatchObject({
      key: "promised",
      seen: "Everyone (8 people) has signed, and nothing is recorded yet for 13 statements.",
    });
    expect(found?.statements).not.toContain("s02");
  });

  test("but one: nothing is said of it", () => {
    const members = signsAndDoesNothing.members.map((each, place) => ({ ...each, signedCurrent: place > 0 }));
    expect(keysOf({ ...signsAndDoesNothing, members })).toEqual([]);
  });
});

describe("what was answered", () => {
  const answered = (takenUp: boolean) => voice({ answer: { on: "2026-11-03", hasReason: true, takenUp } });
  const { answeredVoices } = xRayFrom;

  test.each([
    ["was all taken up", times(answeredVoices, answered(true)), ["all-taken-up"]],
    ["was all taken up, of very few points", times(answeredVoices - 1, answered(true)), []],
    ["was once not taken up", [...times(answeredVoices, answered(true)), answered(false)], []],
  ])("%s", (_, voices, keys) => {
    expect(keysOf(factsWith({ voices }))).toEqual(keys);
  });
});

describe("in the decisions", () => {
  test.each([
    ["nobody ever saw it differently", times(xRayFrom.decisions, decision()), ["no-dissent"]],
    ["someone did, once", [...times(xRayFrom.decisions, decision()), decision({ seenDifferently: true })], []],
    ["of which there are very few, nobody did", times(xRayFrom.decisions - 1, decision()), []],
  ])("%s", (_, decisions, keys) => {
    expect(keysOf(factsWith({ decisions }))).toEqual(keys);
  });
});

describe("signatures", () => {
  test.each([
    ["came within a quarter of an hour", { signatures: 4, minutesApart: 15, mostWithOneHelper: 1 }, ["signed-at-once"]],
    ["came later than that", { signatures: 4, minutesApart: 16, mostWithOneHelper: 1 }, []],
    ["came at once, of very few", { signatures: 3, minutesApart: 0, mostWithOneHelper: 3 }, []],
    ["were all written down by one helper", { signatures: 4, minutesApart: 900, mostWithOneHelper: 4 }, ["one-helper"]],
  ])("%s", (_, signing, keys) => {
    expect(keysOf(factsWith(), { signing })).toEqual(keys);
  });
});

describe("what is written down", () => {
  test.each([
    ["comes nearly all from one person", { records: 20, mostByOne: 18 }, ["one-writer"]],
    ["comes from several", { records: 20, mostByOne: 17 }, []],
    ["is very little", { records: 19, mostByOne: 19 }, []],
  ])("%s", (_, writing, keys) => {
    expect(keysOf(factsWith(), { writing })).toEqual(keys);
  });
});

test("whatever is recorded, each pattern is a question once, with what was seen and where", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const found = xRays(facts);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const { question, seen, path } of found) {
        expect(question).toMatch(/^[A-Z].*\?$/);
        expect(seen).toMatch(/^[A-Z0-9].*\.$/);
        expect(path).not.toBe("");
      }
    }),
    { numRuns: 100 },
  );
});
