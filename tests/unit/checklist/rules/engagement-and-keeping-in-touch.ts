import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import type { MeetingFacts, MemberFacts } from "@/lib/checklist/types";
import { askRule, factsWith, meeting, member, type Recorded, today } from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

describe("3.4 nobody is made to take part", () => {
  asRuled<[number[]]>("3.4", (rungs) => ({ engagement: rungs.map((rung) => ({ on: "2026-11-01", rung })) }), [
    ["no activity is recorded", [], "not-yet", "No activity is recorded yet."],
    ["none stands on Coercion", [2, 7], "met", "None of 2 activities stands on Coercion."],
    ["one stands on Coercion", [1, 7], "not-yet", "1 activity stands on Coercion, which is never right."],
  ]);

  test.each<[string, number[], string | undefined]>([
    ["nothing is recorded", [], "ladder/engagement/new"],
    ["one stands on Coercion", [1, 7], "ladder"],
    ["none stands on Coercion", [2], undefined],
  ])("when %s, it leads to what changes that", (_, rungs, path) => {
    expect(askRule("3.4", { engagement: rungs.map((rung) => ({ on: "2026-11-01", rung })) }).mend?.path).toBe(path);
  });

  test("the rung is called as the framework calls it", () => {
    const { framework } = factsWith();
    const renamed = framework.rungs.map((rung) => (rung.number === 1 ? { ...rung, name: "Force" } : rung));
    const recorded = { framework: { ...framework, rungs: renamed }, engagement: [{ on: "2026-11-01", rung: 1 }] };
    expect(askRule("3.4", recorded).reason).toBe("1 activity stands on Force, which is never right.");
    expect(evaluate(factsWith(recorded), today).attention[0]?.text).toBe(
      "Something stands on Force, which is never right",
    );
  });
});

describe("3.5 at least half of the last 180 days' activities are done with people", () => {
  const longAgo = "2026-05-26";
  const justWithin = "2026-05-27";

  asRuled<[Recorded["engagement"]]>("3.5", (engagement) => ({ engagement }), [
    ["no activity is recorded", [], "not-yet", "No activity is recorded yet."],
    [
      "exactly half stand at Co-design or above",
      [
        { on: justWithin, rung: 6 },
        { on: "2026-11-01", rung: 5 },
      ],
      "met",
      "1 of 2 activities in the last 180 days was done with people.",
    ],
    [
      "fewer than half do",
      [6, 5, 5].map((rung) => ({ on: "2026-11-01", rung })),
      "partly",
      "1 of 3 activities in the last 180 days was done with people.",
    ],
    [
      "none does",
      [{ on: "2026-11-01", rung: 5 }],
      "not-yet",
      "0 of 1 activity in the last 180 days were done with people.",
    ],
    ["all activities are older", [{ on: longAgo, rung: 7 }], "not-yet", "No activity in the last 180 days."],
    ["the only one is still to come", [{ on: "2026-11-24", rung: 7 }], "not-yet", "No activity in the last 180 days."],
  ]);

  test("it leads to where one more is written down, until it is met", () => {
    const mend = (rung: number) => askRule("3.5", { engagement: [{ on: "2026-11-01", rung }] }).mend;
    expect(mend(5)?.path).toBe("ladder/engagement/new");
    expect(mend(6)).toBeNull();
  });

  test("the answer may change when an activity leaves the 180 days", () => {
    expect(askRule("3.5", { engagement: [{ on: justWithin, rung: 6 }] }).changesOn).toBe("2026-11-24");
  });
});

describe("3.6 everyone heard from us in the last 30 days", () => {
  const active = { stage: "active", startedOn: "2026-08-24", closedOn: null } as const;
  const givenOn = (lastGivenOn: string | null) => member("carers", { lastGivenOn });

  asRuled<[MemberFacts[]]>("3.6", (members) => ({ project: active, members }), [
    ["nobody is seated", [], "not-yet", "Nobody has an active seat yet."],
    [
      "someone was given something 30 days ago",
      [givenOn("2026-10-24")],
      "met",
      "1 of 1 person was sent or given something in the last 30 days.",
    ],
    [
      "someone was given something 31 days ago",
      [givenOn("2026-10-23")],
      "not-yet",
      "0 of 1 person were sent or given something in the last 30 days.",
    ],
    [
      "one of two never was",
      [givenOn("2026-11-20"), givenOn(null)],
      "partly",
      "1 of 2 people was sent or given something in the last 30 days.",
    ],
    [
      "someone on a break never was",
      [givenOn("2026-11-20"), member("carers", { state: "paused" })],
      "met",
      "1 of 1 person was sent or given something in the last 30 days.",
    ],
  ]);

  asRuled("3.6", () => ({ members: [givenOn(null)] }), [
    ["the project is not active", "not-applicable", "This is asked while the project is active."],
  ]);
});

describe("3.7 papers went out five days ahead", () => {
  const held = (papersSentOn: string | null) => meeting({ on: "2026-11-16", papersSentOn });

  asRuled<[MeetingFacts[]]>("3.7", (meetings) => ({ meetings }), [
    ["no meeting was held", [meeting({ held: false })], "not-yet", "No meeting was held yet."],
    [
      "they went out five days ahead",
      [held("2026-11-11")],
      "met",
      "Papers went out 5 or more days ahead for 1 of 1 meeting.",
    ],
    [
      "they went out four days ahead",
      [held("2026-11-12")],
      "not-yet",
      "Papers went out 5 or more days ahead for 0 of 1 meeting.",
    ],
    [
      "one of two had none",
      [held("2026-11-01"), held(null)],
      "partly",
      "Papers went out 5 or more days ahead for 1 of 2 meetings.",
    ],
  ]);
});
