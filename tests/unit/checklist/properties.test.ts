import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { addDays } from "@/lib/calendar/days";
import { evaluate } from "@/lib/checklist/evaluate";
import { whoMends } from "@/lib/checklist/mending";
import { allRules } from "@/lib/checklist/rules/all";
import type { Facts } from "@/lib/checklist/types";
import { today } from "@/tests/support/facts";
import { anyDay, anyFact, anyFacts } from "@/tests/unit/checklist/arbitrary-facts";
import { mayRead } from "@/tests/unit/checklist/what-rules-read";

const manyRuns = { numRuns: 300 };

// On a busy machine so many runs take their time.
vi.setConfig({ testTimeout: 30_000 });

describe("whatever is recorded", () => {
  test("a project has a standing, and the same one each time", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const standing = evaluate(facts, day);
        expect(standing.areas.flatMap((area) => area.rules)).toHaveLength(50);
        expect(evaluate(structuredClone(facts), day)).toEqual(standing);
      }),
      manyRuns,
    );
  });

  test("evaluating changes nothing in the facts", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const before = structuredClone(facts);
        evaluate(facts, day);
        expect(facts).toEqual(before);
      }),
    );
  });

  test("no rule is met where nothing was recorded; a break and an ending are recorded as the stage", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const resting = facts.project.stage === "paused" || facts.project.stage === "closed";
        const met = evaluate(facts, today).areas.flatMap((area) => area.rules.filter((rule) => rule.answer === "met"));
        for (const { id, records } of met) if (id !== "4.3" || !resting) expect(records, id).toBeGreaterThan(0);
      }),
      manyRuns,
    );
  });

  test("every rule says why in whole sentences", () => {
    everyRule((rule) => expect(rule.reason, rule.id).toMatch(/^[A-Z0-9].*\.$/));
  });

  test("what mends a rule is a screen that exists, and what is met needs none", () => {
    everyRule((rule) => {
      if (rule.answer === "met") expect(rule.mend, rule.id).toBeNull();
      if (rule.mend)
        expect(whoMends({ stage: "active" }, rule.mend.path), `${rule.id} ${rule.mend.path}`).not.toBeNull();
    });
  });

  test("notes change no answer, so no rule sends anyone to write them", () => {
    everyRule((rule) => expect(rule.mend?.path ?? "", rule.id).not.toMatch(/notes$/));
  });

  test("every useful step leads to a screen that exists", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { path } of evaluate(facts, today).nextSteps) {
          expect(whoMends({ stage: "active" }, path), path).not.toBeNull();
        }
      }),
      manyRuns,
    );
  });

  test("there are at most five things to look at, each once", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const keys = evaluate(facts, day).attention.map((attention) => attention.key);
        expect(keys.length).toBeLessThanOrEqual(5);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe("a record turns only the rules that look at it", () => {
  test.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const others = (Object.keys(anyFact) as (keyof Facts)[]).filter(
      (kind) => kind !== "framework" && !mayRead[id]?.includes(kind),
    );
    fc.assert(
      fc.property(
        anyFacts,
        anyFacts,
        anyDay,
        fc.subarray(others, { minLength: 1 }),
        (facts, recorded, day, changed) => {
          const other = Object.fromEntries(changed.map((kind) => [kind, recorded[kind]]));
          expect(rule.evaluate({ ...facts, ...other }, day)).toEqual(rule.evaluate(facts, day));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the moment of change", () => {
  test("lies ahead, and until then every day gives the same standing", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, fc.double({ min: 0, max: 1, noNaN: true }), (facts, day, share) => {
        const standing = evaluate(facts, day);
        const change = standing.nextChangeOn;
        if (change !== null) expect(change > day).toBe(true);
        const lastDay = change === null ? 1000 : daysBetween(day, change) - 1;
        expect(evaluate(facts, addDays(day, Math.round(share * lastDay)))).toEqual(standing);
        expect(evaluate(facts, addDays(day, lastDay))).toEqual(standing);
      }),
      manyRuns,
    );
  });

  test("each rule keeps its answer and reason until its own moment", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, fc.nat(400), (facts, day, ahead) => {
        const later = addDays(day, ahead);
        for (const rule of allRules) {
          const now = rule.evaluate(facts, day);
          if (now.changesOn !== null) expect(now.changesOn > day, rule.id).toBe(true);
          if (now.changesOn === null || later < now.changesOn)
            expect(rule.evaluate(facts, later), rule.id).toEqual(now);
        }
      }),
      manyRuns,
    );
  });
});

test("a project on which nothing is recorded has only rules that are not yet met or do not apply", () => {
  everyRule((rule) => expect(["not-yet", "not-applicable"]).toContain(rule.answer), nothingAtAll);
});

const nothingAtAll = anyFacts.map((facts) => ({
  ...facts,
  ...Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => Array.isArray(value))
      .map(([kind]) => [kind, []]),
  ),
  project: { ...facts.project, stage: "forming" as const },
  brief: null,
  agreement: null,
  waysOfDeciding: null,
  supportContact: null,
  closing: null,
  rungs: { claimed: null, felt: [], asking: false },
}));

function everyRule(
  holds: (rule: ReturnType<typeof evaluate>["areas"][number]["rules"][number]) => void,
  projects: fc.Arbitrary<Facts> = anyFacts,
) {
  fc.assert(
    fc.property(projects, (facts) => {
      for (const area of evaluate(facts, today).areas) area.rules.forEach(holds);
    }),
    manyRuns,
  );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
