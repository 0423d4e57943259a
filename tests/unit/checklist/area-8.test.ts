import { describe, expect, test } from "vitest";
import type { Facts, MemberFacts, RuleAnswer } from "@/lib/checklist/types";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { askRule, member, type Recorded, ruleNumbered, today } from "@/tests/support/facts";

const closed = { stage: "closed", startedOn: "2026-01-05", closedOn: "2026-11-20" } as const;

describe("8.1 everyone has signed", () => {
  const signed = member("carers", { signedCurrent: true });
  const unsigned = member("professionals");

  test.each<[string, MemberFacts[], RuleAnswer]>([
    ["nobody is seated", [], "not-yet"],
    ["nobody has signed", [unsigned, unsigned], "not-yet"],
    ["one of two has signed", [signed, unsigned], "partly"],
    ["everyone has signed", [signed, signed], "met"],
    ["someone on a break has not signed", [signed, { ...unsigned, state: "paused" }], "met"],
    ["someone who left had not signed", [signed, { ...unsigned, state: "left", leftOn: today }], "met"],
    ["the only one who signed is on a break", [{ ...signed, state: "paused" }, unsigned], "not-yet"],
    ["everyone is on a break", [{ ...signed, state: "paused" }], "not-yet"],
  ])("when %s", (_, members, answer) => {
    expect(askRule("8.1", { members }).answer).toBe(answer);
  });

  test("is mended where one signs", () => {
    expect(askRule("8.1", { members: [unsigned] }).mend?.path).toBe("statements/sign");
  });

  test("signing is evidence for no statement", () => {
    expect(ruleNumbered("8.1").statements).toEqual([]);
  });
});

describe("8.2 whoever asked to talk first was answered within 14 days", () => {
  test.each<[string, Facts["talks"], RuleAnswer]>([
    ["nobody asked", [], "not-applicable"],
    ["the answer came on day 14", [{ askedOn: "2026-11-01", answeredOn: "2026-11-15" }], "met"],
    ["the answer came on day 15", [{ askedOn: "2026-11-01", answeredOn: "2026-11-16" }], "not-yet"],
    ["14 days are not over", [{ askedOn: "2026-11-09", answeredOn: null }], "not-yet"],
    ["14 days are over", [{ askedOn: "2026-11-08", answeredOn: null }], "not-yet"],
  ])("when %s", (_, talks, answer) => {
    expect(askRule("8.2", { talks }).answer).toBe(answer);
  });

  test("is mended while someone waits, and not by an answer that came late", () => {
    const waiting = askRule("8.2", { talks: [{ askedOn: "2026-11-09", answeredOn: null }] });
    expect(waiting.mend).toEqual({ path: "statements/talks", label: "Answer them" });
    expect(askRule("8.2", { talks: [{ askedOn: "2026-11-01", answeredOn: "2026-11-16" }] }).mend).toBeNull();
  });
});

describe("8.3 a pulse check was offered in the last 90 days", () => {
  test.each<[string, string[], RuleAnswer]>([
    ["none was offered", [], "not-yet"],
    ["one was offered 90 days ago", ["2026-08-25", "2026-01-01"], "met"],
    ["one was offered 91 days ago", ["2026-08-24"], "not-yet"],
  ])("when %s", (_, offered, answer) => {
    expect(askRule("8.3", { pulses: offered.map((offeredOn) => ({ offeredOn })) }).answer).toBe(answer);
  });

  test("is mended by asking everyone", () => {
    expect(askRule("8.3", { pulses: [] }).mend?.path).toBe("pulse/ask");
    expect(askRule("8.3", { pulses: [{ offeredOn: "2026-08-24" }] }).mend?.path).toBe("pulse/ask");
    expect(askRule("8.3", { pulses: [{ offeredOn: "2026-11-01" }] }).mend).toBeNull();
  });
});

describe("8.4 it feels as equal as we say it is", () => {
  test.each<[string, Omit<Facts["rungs"], "asking">, RuleAnswer]>([
    ["four people answered", { claimed: 7, felt: [1, 1, 1, 1] }, "not-applicable"],
    ["the project claims nothing", { claimed: null, felt: [5, 5, 5, 5, 5] }, "not-yet"],
    ["the middle answer is one below", { claimed: 7, felt: [1, 2, 6, 7, 8] }, "met"],
    ["the middle answer is two below", { claimed: 7, felt: [1, 2, 5, 7, 8] }, "not-yet"],
    ["the middle of six answers is one and a half below", { claimed: 7, felt: [1, 2, 5, 6, 7, 8] }, "not-yet"],
  ])("when %s", (_, rungs, answer) => {
    expect(askRule("8.4", { rungs: { ...rungs, asking: false } }).answer).toBe(answer);
  });

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

  test.each<[string, Recorded["outcomes"], RuleAnswer]>([
    ["there is none", [], "not-yet"],
    ["a reading is due today", [outcome], "met"],
    ["a reading was due yesterday", [{ ...outcome, readingDueOn: "2026-11-22" }], "not-yet"],
    ["one of two has no starting point", [outcome, { ...outcome, hasBaseline: false }], "partly"],
  ])("when %s", (_, outcomes, answer) => {
    expect(askRule("8.5", { outcomes }).answer).toBe(answer);
  });
});

describe("8.6 we look back honestly", () => {
  const midPoint = { at: "mid-point", namesWhatWentBadly: true } as const;
  const closing = { at: "closing", namesWhatWentBadly: true } as const;
  const open = { stage: "active", startedOn: "2026-01-05", closedOn: null } as const;

  test.each<[string, Facts["project"], Recorded["reflections"], RuleAnswer]>([
    ["nothing is written", open, [], "not-yet"],
    ["nothing bad is named", open, [{ ...midPoint, namesWhatWentBadly: false }], "partly"],
    ["the mid-point names what went badly", open, [midPoint], "met"],
    ["the project closed without a second look", closed, [midPoint], "partly"],
    ["the project closed with both", closed, [midPoint, closing], "met"],
  ])("when %s", (_, project, reflections, answer) => {
    expect(askRule("8.6", { project, reflections }).answer).toBe(answer);
  });
});

describe("8.7 when we finished, everyone heard how it ended", () => {
  const outcomes = [{ aimIds: [], hasBaseline: true, readingDueOn: null, hasFinalReading: true }];
  const closing = { membersTold: true, acceptedRecorded: true };

  test.each<[string, Recorded, RuleAnswer]>([
    ["the project is not closed", { outcomes, closing }, "not-applicable"],
    ["nothing is recorded", { project: closed }, "not-yet"],
    ["there is no outcome to read", { project: closed, closing }, "partly"],
    ["members were not told", { project: closed, outcomes, closing: { ...closing, membersTold: false } }, "partly"],
    ["all is recorded", { project: closed, outcomes, closing }, "met"],
  ])("when %s", (_, recorded, answer) => {
    expect(askRule("8.7", recorded).answer).toBe(answer);
  });
});
