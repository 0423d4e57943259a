import { describe, expect, test } from "vitest";
import type { Facts, MeetingFacts } from "@/lib/checklist/types";
import { askRule, decision, meeting, type Recorded, today } from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

describe("4.1 we agreed by the second meeting how we treat each other", () => {
  const first = meeting({ id: "first", on: "2026-09-03" });
  const second = meeting({ id: "second", on: "2026-09-17" });

  asRuled<[Facts["agreement"], MeetingFacts[]]>("4.1", (agreement, meetings) => ({ agreement, meetings }), [
    ["there is none", null, [first, second], "not-yet", "No group agreement is recorded yet."],
    [
      "it was adopted on the day of the second",
      { adoptedOn: "2026-09-17" },
      [second, first],
      "met",
      "The group agreement was adopted on 17 September 2026.",
    ],
    [
      "it was adopted the day after the second",
      { adoptedOn: "2026-09-18" },
      [second, first],
      "partly",
      "The group agreement was adopted on 18 September 2026, after meeting number 2.",
    ],
    [
      "only one meeting was held",
      { adoptedOn: "2026-09-18" },
      [first],
      "met",
      "The group agreement was adopted on 18 September 2026.",
    ],
    [
      "no decision adopted it",
      { adoptedOn: null },
      [first],
      "partly",
      "There is a group agreement, not adopted by a decision yet.",
    ],
  ]);
});

describe("4.2 how we decide and disagree was recorded before the first decision", () => {
  const both = { recordedOn: "2026-10-01", deciding: true, disagreement: true };

  asRuled<[Facts["waysOfDeciding"], string[]]>(
    "4.2",
    (waysOfDeciding, decidedOn) => ({ waysOfDeciding, decisions: decidedOn.map((on) => decision({ on })) }),
    [
      [
        "nothing is recorded",
        null,
        [],
        "not-yet",
        "It is not written down yet how you decide and what you do when you disagree.",
      ],
      [
        "disagreement is missing",
        { ...both, disagreement: false },
        [],
        "partly",
        "What you do when you disagree is not written down yet.",
      ],
      ["deciding is missing", { ...both, deciding: false }, [], "partly", "How you decide is not written down yet."],
      [
        "no decision was made yet",
        both,
        [],
        "met",
        "How you decide and what you do when you disagree was written down on 1 October 2026.",
      ],
      [
        "the first decision was that day",
        both,
        ["2026-11-01", "2026-10-01"],
        "met",
        "How you decide and what you do when you disagree was written down on 1 October 2026.",
      ],
      [
        "the first decision was the day before",
        both,
        ["2026-11-01", "2026-09-30"],
        "partly",
        "How you decide was written down on 1 October 2026, after the first decision.",
      ],
    ],
  );
});

describe("4.3 we know when we meet next", () => {
  const planned = (on: string) => meeting({ on, held: false });
  const at = (stage: Facts["project"]["stage"]) => ({ stage, startedOn: "2026-08-24", closedOn: null });

  asRuled<[Facts["project"]["stage"], MeetingFacts[]]>("4.3", (stage, meetings) => ({ project: at(stage), meetings }), [
    ["no meeting is recorded", "active", [], "not-yet", "The next meeting has no date yet."],
    ["the last one was held", "active", [meeting()], "not-yet", "The next meeting has no date yet."],
    ["one is today", "active", [planned(today)], "met", "The next meeting is on 23 November 2026."],
    [
      "one was planned for yesterday",
      "active",
      [planned("2026-11-22")],
      "not-yet",
      "The next meeting has no date yet.",
    ],
    ["the project is on a break", "paused", [], "met", "The project is taking a break."],
    ["the project is closed", "closed", [], "met", "The project is closed."],
  ]);

  test("the answer may change the day after the next meeting", () => {
    const meetings = [planned("2026-12-10"), planned("2026-12-01")];
    expect(askRule("4.3", { meetings })).toMatchObject({
      reason: "The next meeting is on 1 December 2026.",
      changesOn: "2026-12-02",
    });
  });
});

describe("4.4 the big steps have dates", () => {
  asRuled<[Recorded["milestones"]]>("4.4", (milestones) => ({ milestones }), [
    ["there is none", [], "not-yet", "No big step has a date yet."],
    ["none has a date", [{ dueOn: null, reached: false }], "not-yet", "No big step has a date yet."],
    ["one is due today", [{ dueOn: today, reached: false }], "met", "1 big step has a date, and none is overdue."],
    ["one was due yesterday", [{ dueOn: "2026-11-22", reached: false }], "partly", "1 big step is past the date."],
    [
      "one was due yesterday and is reached",
      [{ dueOn: "2026-11-22", reached: true }],
      "met",
      "1 big step has a date, and none is overdue.",
    ],
  ]);
});

describe("4.5 every open action has an owner and a date", () => {
  const open = { ownerGroup: "carers", hasOwner: true, dueOn: today, done: false };

  asRuled<[Recorded["actions"]]>("4.5", (actions) => ({ actions }), [
    ["there is none", [], "not-yet", "No action is recorded yet."],
    ["one is due today", [open], "met", "Every open action has an owner and a date."],
    ["one was due yesterday", [{ ...open, dueOn: "2026-11-22" }], "not-yet", "1 open action is overdue."],
    [
      "one of two has no owner",
      [open, { ...open, hasOwner: false, ownerGroup: null }],
      "partly",
      "1 open action has no owner or no date.",
    ],
    ["one of two has no date", [open, { ...open, dueOn: null }], "partly", "1 open action has no owner or no date."],
    ["all are done", [{ ...open, dueOn: "2026-11-01", done: true }], "met", "Every action is done (1)."],
  ]);
});

describe("4.6 no group owns more than 70 % of the actions", () => {
  const owned = (byGroup: Record<string, number>) =>
    Object.entries(byGroup).flatMap(([ownerGroup, number]) =>
      Array.from({ length: number }, () => ({ ownerGroup, hasOwner: true, dueOn: null, done: false })),
    );
  const unowned = { ownerGroup: null, hasOwner: false, dueOn: null, done: false };

  asRuled<[Recorded["actions"]]>("4.6", (actions) => ({ actions }), [
    [
      "there are four",
      owned({ professionals: 4 }),
      "not-applicable",
      "There are fewer than 5 actions, too few to compare.",
    ],
    [
      "one group owns all five",
      owned({ professionals: 5 }),
      "not-yet",
      "The most actions are with professionals: 5 of 5.",
    ],
    [
      "one group owns seven of ten",
      owned({ professionals: 7, carers: 3 }),
      "met",
      "The most actions are with professionals: 7 of 10.",
    ],
    [
      "one group owns eight of ten",
      owned({ professionals: 8, carers: 2 }),
      "not-yet",
      "The most actions are with professionals: 8 of 10.",
    ],
    ["nobody owns any", Array.from({ length: 5 }, () => unowned), "not-yet", "No action has an owner yet."],
  ]);
});
