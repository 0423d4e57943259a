import { describe, expect, it } from "vitest";
import { changesSince } from "@/lib/audits/freeze";
import {
  disputing,
  inTheWayOfClosing,
  inTheWayOfEnding,
  mayBeSettled,
  rulesOn,
  type Step,
  stateOf,
  stillTheirTurn,
} from "@/lib/audits/rules";
import type { FrozenEvidence, FrozenRule } from "@/lib/audits/schema";
import {
  type FindingEnding,
  type FindingKind,
  type FindingState,
  type LookResult,
  notJudgedInWords,
  spanInWords,
  type WayToReply,
} from "@/lib/audits/words";

const ana = (as: WayToReply): Step => ({ by: "table", as, memberId: "ana" });
const josh = (as: WayToReply): Step => ({ by: "table", as, memberId: "josh" });
const auditor = (as: LookResult): Step => ({ by: "auditor", as });
const open = (steps: Step[], kind: FindingKind = "missing") => ({ kind, closedAs: null, steps });

describe("a finding", () => {
  it.each<[FindingState, string, Step[]]>([
    ["waiting", "nobody has said anything", []],
    ["answered", "the table has answered", [ana("reply")]],
    ["answered", "the auditor has answered back, and nothing was looked at", [ana("reply"), auditor("answer")]],
    ["disputed", "someone sees it differently", [ana("dispute")]],
    [
      "disputed",
      "someone else shows what was done, and the first still sees it differently",
      [ana("dispute"), josh("done")],
    ],
    ["disputed", "it works, and someone still sees it differently", [ana("dispute"), auditor("effective")]],
    ["to-look-at", "something was done", [ana("reply"), ana("done")]],
    ["to-look-at", "it was settled after something was done", [ana("dispute"), ana("done"), ana("settled")]],
    ["not-yet", "the auditor looked again, and it is not done", [ana("done"), auditor("not-yet")]],
    ["to-look-at", "more was done after that", [ana("done"), auditor("not-yet"), josh("done")]],
    ["works", "what was done works", [ana("done"), auditor("effective")]],
  ])("is “%s” when %s", (state, _when, steps) => {
    expect(stateOf(open(steps))).toBe(state);
  });

  it("of something good waits for nobody", () => {
    expect(stateOf(open([], "strength"))).toBe("noted");
    expect(stateOf(open([ana("dispute")], "strength"))).toBe("disputed");
  });

  it.each<FindingEnding>(["effective", "taken-back", "both-voices"])("that ended as %s stays so", (closedAs) => {
    expect(stateOf({ kind: "missing", closedAs, steps: [ana("dispute")] })).toBe(closedAs);
  });

  it("is settled by each for themselves alone", () => {
    expect(disputing([ana("dispute"), josh("dispute"), josh("settled")])).toEqual(["ana"]);
    expect(disputing([ana("dispute"), ana("settled"), ana("dispute")])).toEqual(["ana"]);
  });
});

describe("whoever sees a finding differently", () => {
  const [anas, joshs] = [1, 2];
  const at = (steps: Step[]) =>
    steps.map((step) => (step.by === "table" ? { ...step, seat: step.memberId === "ana" ? anas : joshs } : step));

  it.each<[boolean, string, Step[]]>([
    [false, "right after they have said so", [ana("dispute")]],
    [true, "once they show what was done", [ana("dispute"), ana("done")]],
    [true, "once they answer", [ana("dispute"), ana("reply")]],
    [true, "once the auditor has looked again", [ana("dispute"), auditor("effective")]],
    [false, "when only someone else has said something", [ana("dispute"), josh("done")]],
    [false, "when they say so again", [ana("dispute"), ana("done"), ana("dispute")]],
    [false, "once it is settled", [ana("dispute"), ana("done"), ana("settled")]],
    [false, "when it is someone else who does", [josh("dispute"), ana("done")]],
  ])("is asked whether it is settled: %s, %s", (asked, _when, steps) => {
    expect(mayBeSettled(at(steps), anas)).toBe(asked);
  });
});

describe("the end of a finding", () => {
  it.each<[FindingEnding, boolean, string, Step[]]>([
    ["taken-back", true, "at any time", []],
    ["taken-back", true, "in a disagreement", [ana("dispute")]],
    ["both-voices", true, "in a disagreement", [ana("dispute"), auditor("answer")]],
    ["both-voices", false, "where nobody sees it differently", [ana("reply")]],
    ["both-voices", false, "once it is settled", [ana("dispute"), ana("settled")]],
    ["effective", true, "once it was looked at and works", [ana("done"), auditor("effective")]],
    ["effective", false, "before anybody looked", [ana("done")]],
    ["effective", false, "when it does not work yet", [auditor("effective"), ana("done"), auditor("not-yet")]],
    ["effective", false, "over the head of whoever sees it differently", [ana("dispute"), auditor("effective")]],
  ])("as %s can be written: %s, %s", (as, can, _when, steps) => {
    expect(inTheWayOfEnding(as, { kind: "missing", steps }) === null).toBe(can);
  });
});

describe("closing an audit", () => {
  it("waits for the table where it has said nothing and its day is not over", () => {
    const of = (number: number, dueOn: string | null, steps: Step[] = []) => ({ ...open(steps), number, dueOn });
    const findings = [
      of(1, "2026-12-01"),
      of(2, "2026-11-23"),
      of(3, "2026-11-22"),
      of(4, "2026-12-01", [ana("reply")]),
    ];
    expect(stillTheirTurn(findings, "2026-11-23").map(({ number }) => number)).toEqual([1, 2]);
    expect(stillTheirTurn([{ ...of(1, "2026-12-01"), closedAs: "taken-back" }], "2026-11-23")).toEqual([]);
    expect(inTheWayOfClosing(findings, "2026-11-23")).toMatch(/findings 1 and 2, until 1 December 2026\./);
    expect(inTheWayOfClosing(findings, "2026-12-02")).toBeNull();
  });
});

describe("the words of an audit", () => {
  it("give one day alone, and two as from one to the other", () => {
    expect(spanInWords({ openedOn: "2026-11-29", closedOn: null })).toBe("open since 29 November 2026");
    expect(spanInWords({ openedOn: "2026-11-29", closedOn: "2026-11-29" })).toBe("29 November 2026");
    expect(spanInWords({ openedOn: "2026-11-29", closedOn: "2026-12-01" })).toBe("29 November 2026 to 1 December 2026");
  });

  it.each([
    [0, "No area and no statement is judged yet."],
    [1, "2 of 3 areas and statements are not judged yet."],
    [2, "1 of 3 areas and statements is not judged yet."],
    [3, null],
  ])("say how many of three are left once %i are judged", (judged, words) => {
    const framework = { areas: ["people"], statements: ["s01", "s02"] };
    expect(notJudgedInWords({ framework, judgements: Array(judged).fill("upheld") })).toBe(words);
  });
});

describe("frozen evidence", () => {
  const rule = (id: string, more: Partial<FrozenRule> = {}): FrozenRule => ({
    id,
    kind: "essential",
    title: `Rule ${id}`,
    statements: [],
    answer: "met",
    reason: "It is there.",
    records: 1,
    ...more,
  });
  const evidence = (...rules: FrozenRule[]): Pick<FrozenEvidence, "areas"> => ({
    areas: [
      {
        key: "people",
        number: 2,
        name: "People",
        status: "in-place",
        hint: "",
        confirmations: { inPlace: 0, notYet: 0 },
        rules,
      },
    ],
  });

  it("differs from what is there now by rules that answer otherwise, came or went", () => {
    const then = evidence(rule("2.1"), rule("2.2"), rule("2.3"));
    const now = evidence(rule("2.1", { answer: "not-yet" }), rule("2.2"), rule("2.9"));
    expect(changesSince(then.areas, now.areas).map(({ id, was, is }) => [id, was?.answer, is?.answer])).toEqual([
      ["2.1", "met", "not-yet"],
      ["2.3", "met", undefined],
      ["2.9", undefined, "met"],
    ]);
  });

  it("speaks for an area by all its rules, and for a statement by those that are evidence for it", () => {
    const frozen = evidence(rule("2.1", { statements: ["s04"] }), rule("2.2"));
    expect(rulesOn(frozen, "people").map(({ id }) => id)).toEqual(["2.1", "2.2"]);
    expect(rulesOn(frozen, "s04").map(({ id }) => id)).toEqual(["2.1"]);
    expect(rulesOn(frozen, "s01")).toEqual([]);
  });

  it("names each rule by its number, as the checklist does", () => {
    expect(rulesOn(evidence(rule("2.6", { title: "Everyone has a seat" })), "people")).toMatchObject([
      { id: "2.6", title: "2.6 Everyone has a seat" },
    ]);
  });
});
