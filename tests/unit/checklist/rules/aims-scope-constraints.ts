import { describe, expect, test } from "vitest";
import type { BriefFacts, ConstraintFacts, MemberFacts } from "@/lib/checklist/types";
import { askRule, briefWith, frameworkWithoutGroups, member, seats, twoOfEachGroup } from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

const agreedOn = "2026-09-17";
const allGroups = Object.keys(twoOfEachGroup);
const aims = [{ id: "first" }, { id: "second" }];

describe("1.1 what we want to achieve is written down", () => {
  asRuled<[BriefFacts | null]>("1.1", (brief) => ({ brief }), [
    ["there is no brief", null, "not-yet", "No aim is written down yet."],
    ["the brief has no aim", briefWith(), "not-yet", "No aim is written down yet."],
    ["the brief has one aim", briefWith({ aims: [{ id: "first" }] }), "met", "1 aim is written down."],
    ["the brief has two aims", briefWith({ aims }), "met", "2 aims are written down."],
  ]);

  test("the mend leads to the brief", () => {
    expect(askRule("1.1", {}).mend?.path).toBe("brief/edit");
  });
});

describe("1.2 it is clear what is in scope and what is not", () => {
  asRuled<[BriefFacts | null]>("1.2", (brief) => ({ brief }), [
    ["there is no brief", null, "not-yet", "Nothing is named as in scope or out of scope yet."],
    ["neither is named", briefWith(), "not-yet", "Nothing is named as in scope or out of scope yet."],
    ["only the inside is named", briefWith({ inScope: 1 }), "partly", "Nothing is named as out of scope yet."],
    ["only the outside is named", briefWith({ outOfScope: 1 }), "partly", "Nothing is named as in scope yet."],
    [
      "both are named",
      briefWith({ inScope: 1, outOfScope: 1 }),
      "met",
      "It says what is in scope and what is out of scope.",
    ],
  ]);
});

describe("1.3 money, time and fixed points are answered", () => {
  const none = (kind: ConstraintFacts["kind"]): ConstraintFacts => ({ kind, none: true, flexibility: null });
  const named = (kind: ConstraintFacts["kind"], flexibility: ConstraintFacts["flexibility"]): ConstraintFacts => ({
    kind,
    none: false,
    flexibility,
  });

  asRuled<[ConstraintFacts[]]>("1.3", (constraints) => ({ brief: briefWith({ constraints }) }), [
    ["nothing is said", [], "not-yet", "Nothing is said yet about money, time or fixed points."],
    ["only money is answered", [named("money", "fixed")], "partly", "Nothing is said yet about time or fixed points."],
    [
      "one kind is missing",
      [named("money", "fixed"), none("time")],
      "partly",
      "Nothing is said yet about fixed points.",
    ],
    [
      "all three are named and marked",
      [named("money", "fixed"), named("time", "open"), named("fixed-point", "fixed")],
      "met",
      "Money, time and fixed points are all answered.",
    ],
    [
      "all three are answered with none",
      [none("money"), none("time"), none("fixed-point")],
      "met",
      "Money, time and fixed points are all answered.",
    ],
    [
      "a named one has no mark",
      [named("money", null), none("time"), none("fixed-point")],
      "partly",
      "Fixed or open to discussion is not marked yet for money.",
    ],
    [
      "one of two fixed points has no mark",
      [none("money"), none("time"), named("fixed-point", "open"), named("fixed-point", null)],
      "partly",
      "Fixed or open to discussion is not marked yet for fixed points.",
    ],
  ]);

  test("the reason names what is missing", () => {
    const constraints = [named("money", null)];
    expect(askRule("1.3", { brief: briefWith({ constraints }) }).reason).toBe(
      "Nothing is said yet about time or fixed points. Fixed or open to discussion is not marked yet for money.",
    );
  });
});

describe("1.4 everyone at the table agreed the brief", () => {
  asRuled<[BriefFacts | null]>("1.4", (brief) => ({ brief }), [
    ["there is no brief", null, "not-yet", "There is no brief yet."],
    ["no decision agreed it", briefWith({ aims }), "not-yet", "The brief is not agreed by a decision yet."],
    [
      "every group took part",
      agreedBy(allGroups, allGroups),
      "met",
      "The brief was agreed on 17 September 2026 with every group at the table.",
    ],
    [
      "every group at the table took part, though one group has no seat",
      agreedBy(["carers"], ["carers"]),
      "met",
      "The brief was agreed on 17 September 2026 with every group at the table.",
    ],
    [
      "one group at the table did not take part",
      agreedBy(allGroups, allGroups.slice(1)),
      "partly",
      "The brief was agreed on 17 September 2026 without carers.",
    ],
    [
      "nobody is recorded as taking part",
      agreedBy([], []),
      "not-yet",
      "The brief was agreed on 17 September 2026, and it is not recorded which groups took part.",
    ],
    [
      "it changed since by decision",
      { ...agreedBy(allGroups, allGroups), changesSinceAgreed: [{ citesDecision: true }] },
      "met",
      "The brief was agreed on 17 September 2026 with every group at the table.",
    ],
    [
      "it changed since without a decision",
      { ...agreedBy(allGroups, allGroups), changesSinceAgreed: [{ citesDecision: false }] },
      "partly",
      "The brief was agreed on 17 September 2026. 1 change since then cited no decision.",
    ],
  ]);

  test("the reason names the group that was missing", () => {
    expect(askRule("1.4", { brief: agreedBy(allGroups, allGroups.slice(0, 3)) }).reason).toBe(
      "The brief was agreed on 17 September 2026 without the third sector.",
    );
  });
});

describe("what mends 1.4", () => {
  test.each<[string, BriefFacts, string | undefined]>([
    ["there is no aim to agree", briefWith(), "brief/edit"],
    ["it is not agreed", briefWith({ aims }), "decisions/new?kind=agree-brief"],
    ["a group did not take part", agreedBy(allGroups, allGroups.slice(1)), "decisions/new?kind=agree-brief"],
    ["everyone agreed", agreedBy(allGroups, allGroups), undefined],
  ])("when %s", (_, brief, path) => {
    expect(askRule("1.4", { brief }).mend?.path).toBe(path);
  });
});

describe("1.5 each change to the agreed brief cites a decision", () => {
  asRuled<[BriefFacts | null]>("1.5", (brief) => ({ brief }), [
    ["there is no brief", null, "not-applicable", "The brief is not agreed yet."],
    ["the brief is not agreed", briefWith({ aims }), "not-applicable", "The brief is not agreed yet."],
    [
      "nothing changed",
      agreedBy(allGroups, allGroups),
      "not-applicable",
      "The brief has not changed since it was agreed.",
    ],
    [
      "the only change cites one",
      { ...agreedBy(allGroups, allGroups), changesSinceAgreed: [{ citesDecision: true }] },
      "met",
      "1 of 1 change to the agreed brief cites a decision.",
    ],
    [
      "one of two cites one",
      { ...agreedBy(allGroups, allGroups), changesSinceAgreed: [{ citesDecision: true }, { citesDecision: false }] },
      "partly",
      "1 of 2 changes to the agreed brief cites a decision.",
    ],
    [
      "none cites one",
      { ...agreedBy(allGroups, allGroups), changesSinceAgreed: [{ citesDecision: false }] },
      "not-yet",
      "0 of 1 change to the agreed brief cite a decision.",
    ],
  ]);
});

describe("1.6 carers and lived experience were there before the brief was agreed", () => {
  const joined = (group: string, joinedOn: string, about: Partial<MemberFacts> = {}) =>
    member(group, { joinedOn, ...about });

  asRuled<[MemberFacts[]]>("1.6", (members) => ({ brief: agreedBy(allGroups, allGroups), members }), [
    [
      "both joined before",
      [joined("carers", "2026-09-01"), joined("lived-experience", "2026-09-16")],
      "met",
      "Carers and lived experience were there when the brief was agreed on 17 September 2026.",
    ],
    [
      "both joined on the very day",
      [joined("carers", agreedOn), joined("lived-experience", agreedOn)],
      "met",
      "Carers and lived experience were there when the brief was agreed on 17 September 2026.",
    ],
    [
      "one joined the day after",
      [joined("carers", agreedOn), joined("lived-experience", "2026-09-18")],
      "partly",
      "Nobody from lived experience was there when the brief was agreed on 17 September 2026.",
    ],
    [
      "both joined the day after",
      [joined("carers", "2026-09-18"), joined("lived-experience", "2026-09-18")],
      "not-yet",
      "Nobody from carers or lived experience was there when the brief was agreed on 17 September 2026.",
    ],
    [
      "only professionals were there",
      [joined("professionals", "2026-09-01")],
      "not-yet",
      "Nobody from carers or lived experience was there when the brief was agreed on 17 September 2026.",
    ],
    [
      "one of them is on a break now",
      [joined("carers", agreedOn, { state: "paused" }), joined("lived-experience", agreedOn)],
      "met",
      "Carers and lived experience were there when the brief was agreed on 17 September 2026.",
    ],
    [
      "one of them left since",
      [joined("carers", agreedOn, { state: "left", leftOn: "2026-10-01" }), joined("lived-experience", agreedOn)],
      "met",
      "Carers and lived experience were there when the brief was agreed on 17 September 2026.",
    ],
    [
      "one of them had left before",
      [joined("carers", "2026-09-01", { state: "left", leftOn: "2026-09-16" }), joined("lived-experience", agreedOn)],
      "partly",
      "Nobody from carers was there when the brief was agreed on 17 September 2026.",
    ],
  ]);

  asRuled("1.6", () => ({ framework: frameworkWithoutGroups }), [
    ["the framework names no groups", "not-applicable", "This framework names no first-hand group."],
  ]);

  test("before the brief is agreed it is not yet so, and says whom to bring in", () => {
    const result = askRule("1.6", { brief: briefWith({ aims }), members: seats({ professionals: 2, carers: 1 }) });
    expect(result).toMatchObject({
      answer: "not-yet",
      reason: "The brief is not agreed yet, and nobody from lived experience is there.",
      mend: { path: "people/new", label: "Add someone from lived experience" },
    });
  });

  test("with both there, only agreeing is still to do", () => {
    expect(askRule("1.6", { brief: briefWith({ aims }), members: seats(twoOfEachGroup) })).toMatchObject({
      answer: "not-yet",
      reason: "People who know it first hand are there. The brief is not agreed yet.",
    });
  });
});

describe("1.7 every aim has an outcome", () => {
  const outcome = (...aimIds: string[]) => ({ aimIds, hasBaseline: false, readingDueOn: null, hasFinalReading: false });

  asRuled<[BriefFacts | null, ReturnType<typeof outcome>[]]>("1.7", (brief, outcomes) => ({ brief, outcomes }), [
    ["there is no brief", null, [outcome("first")], "not-yet", "No aim is written down yet."],
    ["there is no aim", briefWith(), [], "not-yet", "No aim is written down yet."],
    [
      "no aim has one",
      briefWith({ aims }),
      [],
      "not-yet",
      "0 of 2 aims have an outcome that shows whether it is reached.",
    ],
    [
      "the outcome belongs to an aim that is gone",
      briefWith({ aims }),
      [outcome("gone")],
      "not-yet",
      "0 of 2 aims have an outcome that shows whether it is reached.",
    ],
    [
      "one of two has one",
      briefWith({ aims }),
      [outcome("first")],
      "partly",
      "1 of 2 aims has an outcome that shows whether it is reached.",
    ],
    [
      "one outcome serves both",
      briefWith({ aims }),
      [outcome("first", "second")],
      "met",
      "2 of 2 aims have an outcome that shows whether it is reached.",
    ],
  ]);
});

function agreedBy(groupsAtTable: string[], groupsTookPart: string[]): BriefFacts {
  return briefWith({ aims, agreed: { on: agreedOn, groupsAtTable, groupsTookPart } });
}
