import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { factsWith, meeting, member, seats, today } from "@/tests/support/facts";

describe("a closed project", () => {
  const closed = { stage: "closed", startedOn: "2026-01-05", closedOn: "2026-11-20" } as const;
  const outcomes = [{ aimIds: [], hasBaseline: true, readingDueOn: "2026-12-01", hasFinalReading: true }];

  test("is asked only how it ended", () => {
    const standing = evaluate(factsWith({ project: closed }), today);
    expect(standing.attention).toEqual([
      { key: "closing", text: "How it ended is not fully recorded yet", urgent: false },
    ]);
    expect(standing.nextSteps.map(({ path }) => path)).toEqual(["looking-back/ending", "looking-back/new"]);
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
