import { describe, expect, test } from "vitest";
import type { Facts, MemberFacts } from "@/lib/checklist/types";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { askRule, member, type Recorded, ruleNumbered, today } from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

const closed = { stage: "closed", startedOn: "2026-01-05", closedOn: "2026-11-20" } as const;

describe("8.1 everyone has signed", () => {
  const signed = member("carers", { signedCurrent: true });
  const unsigned = member("professionals");

  asRuled<[MemberFacts[]]>("8.1", (members) => ({ members }), [
    ["nobody is seated", [], "not-yet", "Nobody has an active seat yet."],
    ["nobody has signed", [unsigned, unsigned], "not-yet", "Nobody has signed the current statements yet."],
    ["one of two has signed", [signed, unsigned], "partly", "1 of 2 people has signed the current statements."],
    ["everyone has signed", [signed, signed], "met", "Everyone has signed the current statements."],
    [
      "someone on a break has not signed",
      [signed, { ...unsigned, state: "paused" }],
      "met",
      "Everyone has signed the current statements.",
    ],
    [
      "someone who left had not signed",
      [signed, { ...unsigned, state: "left", leftOn: today }],
      "met",
      "Everyone has signed the current statements.",
    ],
    [
      "the only one who signed is on a break",
      [{ ...signed, state: "paused" }, unsigned],
      "not-yet",
      "Nobody has signed the current statements yet.",
    ],
    ["everyone is on a break", [{ ...signed, state: "paused" }], "not-yet", "Nobody has an active seat yet."],
  ]);

  test("is mended where one signs", () => {
    expect(askRule("8.1", { members: [unsigned] }).mend?.path).toBe("statements/sign");
  });

  test("signing is evidence for no statement", () => {
    expect(ruleNumbered("8.1").statements).toEqual([]);
  });
});

describe("8.2 whoever asked to talk first was answered within 14 days", () => {
  asRuled<[Facts["talks"]]>("8.2", (talks) => ({ talks }), [
    ["nobody asked", [], "not-applicable", "Nobody has asked to talk first."],
    [
      "the answer came on day 14",
      [{ askedOn: "2026-11-01", answeredOn: "2026-11-15" }],
      "met",
      "1 request to talk first had an answer in time.",
    ],
    [
      "the answer came on day 15",
      [{ askedOn: "2026-11-01", answeredOn: "2026-11-16" }],
      "not-yet",
      "1 request to talk first had no answer within 14 days.",
    ],
    [
      "14 days are not over",
      [{ askedOn: "2026-11-09", answeredOn: null }],
      "not-yet",
      "Someone has asked to talk first. There is time to answer until 23 November 2026.",
    ],
    [
      "14 days are over",
      [{ askedOn: "2026-11-08", answeredOn: null }],
      "not-yet",
      "1 request to talk first had no answer within 14 days.",
    ],
    [
      "one of two answers came in time",
      [
        { askedOn: "2026-11-01", answeredOn: "2026-11-15" },
        { askedOn: "2026-11-01", answeredOn: "2026-11-16" },
      ],
      "partly",
      "1 request to talk first had no answer within 14 days.",
    ],
  ]);

  test("is mended while someone waits, and not by an answer that came late", () => {
    const waiting = askRule("8.2", { talks: [{ askedOn: "2026-11-09", answeredOn: null }] });
    expect(waiting.mend).toEqual({ path: "statements/talks", label: "Answer them" });
    expect(askRule("8.2", { talks: [{ askedOn: "2026-11-01", answeredOn: "2026-11-16" }] }).mend).toBeNull();
  });
});

describe("8.3 a pulse check was offered in the last 90 days", () => {
  asRuled<[string[]]>("8.3", (offered) => ({ pulses: offered.map((offeredOn) => ({ offeredOn })) }), [
    ["none was offered", [], "not-yet", "No pulse check was offered yet."],
    [
      "one was offered 90 days ago",
      ["2026-08-25", "2026-01-01"],
      "met",
      "The last pulse check was offered on 25 August 2026.",
    ],
    ["one was offered 91 days ago", ["2026-08-24"], "not-yet", "The last pulse check was offered on 24 August 2026."],
  ]);

  test("is mended by asking everyone", () => {
    expect(askRule("8.3", { pulses: [] }).mend?.path).toBe("pulse/ask");
    expect(askRule("8.3", { pulses: [{ offeredOn: "2026-08-24" }] }).mend?.path).toBe("pulse/ask");
    expect(askRule("8.3", { pulses: [{ offeredOn: "2026-11-01" }] }).mend).toBeNull();
  });
});

describe("8.4 it feels as equal as we say it is", () => {
  asRuled<[Omit<Facts["rungs"], "asking">]>("8.4", (rungs) => ({ rungs: { ...rungs, asking: false } }), [
    [
      "four people answered",
      { claimed: 7, felt: [1, 1, 1, 1] },
      "not-applicable",
      "Fewer than 5 people have said where it feels the project stands.",
    ],
    [
      "the project claims nothing",
      { claimed: null, felt: [5, 5, 5, 5, 5] },
      "not-yet",
      "People have said where it feels the project stands; the project has not said where it stands yet.",
    ],
    [
      "the middle answer is one below",
      { claimed: 7, felt: [1, 2, 6, 7, 8] },
      "met",
      "The project says rung 7; the middle answer of its people is 6.",
    ],
    [
      "the middle answer is two below",
      { claimed: 7, felt: [1, 2, 5, 7, 8] },
      "not-yet",
      "The project says rung 7; the middle answer of its people is 5.",
    ],
    [
      "the middle of six answers is one and a half below",
      { claimed: 7, felt: [1, 2, 5, 6, 7, 8] },
      "not-yet",
      "The project says rung 7; the middle answer of its people is 5.5.",
    ],
  ]);

  test("fewer than five are never read, whatever a framework asks for", () => {
    const { thresholds } = jerseyMentalHealth;
    const framework = { ...jerseyMentalHealth, thresholds: { ...thresholds, feltCountsFromAnswers: 3 } };
    const rungs = { claimed: 7, felt: [1, 1, 1, 1], asking: false };
    const said = { answer: "not-applicable", reason: expect.stringContaining("Fewer than 5 people") };
    expect(askRule("8.4", { framework, rungs })).toMatchObject(said);
  });

  test.each<[string, Facts["rungs"], string | undefined]>([
    ["nobody was asked", { claimed: 7, felt: [], asking: false }, "ladder/ask"],
    ["everyone is being asked", { claimed: 7, felt: [], asking: true }, "ladder/felt"],
    ["nothing is claimed", { claimed: null, felt: [5, 5, 5, 5, 5], asking: false }, "ladder/claim"],
    ["it feels lower", { claimed: 7, felt: [5, 5, 5, 5, 5], asking: false }, "ladder/ask"],
    ["it feels as claimed", { claimed: 7, felt: [7, 7, 7, 7, 7], asking: false }, undefined],
  ])("when %s, it leads to what changes that", (_, rungs, path) => {
    expect(askRule("8.4", { rungs }).mend?.path).toBe(path);
  });
});

describe("8.5 every outcome has a starting point and no reading is overdue", () => {
  const outcome = { aimIds: [], hasBaseline: true, readingDueOn: today, hasFinalReading: false };

  asRuled<[Recorded["outcomes"]]>("8.5", (outcomes) => ({ outcomes }), [
    ["there is none", [], "not-yet", "No outcome is written down yet."],
    ["a reading is due today", [outcome], "met", "Every outcome has a starting point, and no reading is overdue."],
    ["a reading was due yesterday", [{ ...outcome, readingDueOn: "2026-11-22" }], "not-yet", "1 reading is overdue."],
    [
      "one of two has no starting point",
      [outcome, { ...outcome, hasBaseline: false }],
      "partly",
      "1 outcome has no starting point yet.",
    ],
  ]);
});

describe("8.6 we look back honestly", () => {
  const midPoint = { at: "mid-point", namesWhatWentBadly: true } as const;
  const closing = { at: "closing", namesWhatWentBadly: true } as const;
  const open = { stage: "active", startedOn: "2026-01-05", closedOn: null } as const;

  asRuled<[Facts["project"], Recorded["reflections"]]>("8.6", (project, reflections) => ({ project, reflections }), [
    ["nothing is written", open, [], "not-yet", "No look back at mid-point that names what went badly yet."],
    [
      "nothing bad is named",
      open,
      [{ ...midPoint, namesWhatWentBadly: false }],
      "partly",
      "No look back at mid-point that names what went badly yet.",
    ],
    [
      "the mid-point names what went badly",
      open,
      [midPoint],
      "met",
      "The look back at mid-point names what went badly.",
    ],
    [
      "the project closed without a second look",
      closed,
      [midPoint],
      "partly",
      "No look back at closing that names what went badly yet.",
    ],
    [
      "the project closed with both",
      closed,
      [midPoint, closing],
      "met",
      "The look back at mid-point and closing names what went badly.",
    ],
  ]);
});

describe("8.7 when we finished, everyone heard how it ended", () => {
  const outcomes = [{ aimIds: [], hasBaseline: true, readingDueOn: null, hasFinalReading: true }];
  const closing = { membersTold: true, acceptedRecorded: true };

  asRuled<[Recorded]>("8.7", (recorded) => recorded, [
    ["the project is not closed", { outcomes, closing }, "not-applicable", "The project is not closed."],
    [
      "nothing is recorded",
      { project: closed },
      "not-yet",
      "Not recorded yet: the last readings, telling the members and what was accepted.",
    ],
    ["there is no outcome to read", { project: closed, closing }, "partly", "Not recorded yet: the last readings."],
    [
      "members were not told",
      { project: closed, outcomes, closing: { ...closing, membersTold: false } },
      "partly",
      "Not recorded yet: telling the members.",
    ],
    [
      "all is recorded",
      { project: closed, outcomes, closing },
      "met",
      "The last readings, telling the members and what was accepted are all recorded.",
    ],
  ]);
});
