import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { factsWith, peopleInPlace, type Recorded, said, seats, today } from "@/tests/support/facts";

const active = { stage: "active", startedOn: "2026-08-24", closedOn: null } as const;

describe("what a coordinator looks at", () => {
  const attention = (recorded: Recorded) => evaluate(factsWith({ project: active, ...recorded }), today).attention;

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

function keysOf(attention: { key: string }[]): string[] {
  return attention.map(({ key }) => key);
}
