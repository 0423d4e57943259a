import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { recordsOfRules } from "@/lib/checklist/records-of-rules";
import { evidenceFor, type StatementEvidence } from "@/lib/checklist/statement-evidence";
import type { Facts } from "@/lib/checklist/types";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { decision, factsWith, meeting, today, voice } from "@/tests/support/facts";
import { emptyProject, perfectProject, signsAndDoesNothing } from "@/tests/support/hand-made-projects";
import { anyDay, anyFacts } from "@/tests/unit/checklist/arbitrary-facts";
import { mayRead } from "@/tests/unit/checklist/what-rules-read";

// Many projects are looked at; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const { statements } = jerseyMentalHealth;
const kindOf = (asked: string) => (asked === "heldMeetings" ? "meetings" : asked);
const matrixOf = (facts: Facts, on = today) => evidenceFor(statements, facts, evaluate(facts, on), on);
const statesOf = (facts: Facts) => matrixOf(facts).map(({ id, state }) => `${id} ${state}`);
const all = (state: string) => statements.map(({ id }) => `${id} ${state}`);

function rule(id: string, facts: Facts, on = today) {
  const found = matrixOf(facts, on)
    .flatMap(({ rules }) => rules)
    .find((each) => each.id === id);
  if (!found) throw new Error(`Rule ${id} is beside no statement`);
  return found;
}

describe("the matrix of three projects", () => {
  test("a perfect one keeps every statement", () => {
    expect(statesOf(perfectProject)).toEqual(all("kept"));
  });

  test("an empty one has nothing recorded for any", () => {
    expect(statesOf(factsWith())).toEqual(all("nothing"));
    expect(statesOf(emptyProject)).toEqual(all("nothing"));
  });

  test("one that signs everything and does nothing has nothing recorded for any", () => {
    expect(statesOf(signsAndDoesNothing)).toEqual(all("nothing"));
    const said = matrixOf(signsAndDoesNothing).flatMap(({ rules }) => rules.map(({ says }) => says));
    expect(new Set(said)).toEqual(new Set(["nothing", "not-applicable"]));
  });
});

describe("a signature", () => {
  test("changes nothing in any row", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, fc.boolean(), (facts, day, signedCurrent) => {
        const signed = { ...facts, members: facts.members.map((each) => ({ ...each, signedCurrent })) };
        expect(matrixOf(signed, day)).toEqual(matrixOf(facts, day));
      }),
    );
  });

  test("and the rule that counts signatures stands beside no statement", () => {
    expect(matrixOf(perfectProject).flatMap(({ rules }) => rules.map(({ id }) => id))).not.toContain("8.1");
  });
});

describe("seats", () => {
  const seated = signsAndDoesNothing;

  test("are no evidence on their own, and say so", () => {
    expect(rule("2.1", seated)).toMatchObject({ says: "nothing", onlySeats: true, records: [] });
  });

  test("say who it is done with from the first meeting on", () => {
    const met = { ...seated, meetings: [meeting()] };
    expect(rule("2.1", met)).toMatchObject({ says: "met", onlySeats: false });
    expect(matrixOf(met).find(({ id }) => id === "s04")?.state).toBe("partly");
  });

  test("what people were asked is evidence before that", () => {
    const members = seated.members.map((each) => ({
      ...each,
      answers: { ...each.answers, accessNeeds: "answered" as const },
    }));
    expect(rule("2.4", { ...seated, members }).says).toBe("met");
  });
});

describe("the records beside a rule", () => {
  const without = { groupsTookPart: ["carers"], reviewOn: "2026-12-01" };

  test("speak for it or against it, each on its own, the newest first", () => {
    const decisions = [decision(), decision(without), decision(), decision(), decision()];
    expect(rule("7.3", factsWith({ decisions })).records).toEqual([
      {
        kind: "decisions",
        speakFor: { count: 4, newest: [5, 4, 3] },
        speakAgainst: { count: 1, newest: [2] },
        others: { count: 0, newest: [] },
      },
    ]);
  });

  test("a point that still has time to be answered speaks neither way", () => {
    const late = voice({ capturedOn: "2026-10-01" });
    const answered = voice({ capturedOn: "2026-10-01", answer: { on: "2026-10-02", hasReason: true, takenUp: true } });
    const voices = [late, answered, voice({ capturedOn: "2026-11-20" })];
    expect(rule("6.4", factsWith({ voices })).records).toMatchObject([
      { speakFor: { newest: [2] }, speakAgainst: { newest: [1] }, others: { newest: [3] } },
    ]);
  });

  test("a meeting to come is not looked at where only held ones are asked for", () => {
    const meetings = [meeting({ id: "held", attendanceRecorded: true }), meeting({ id: "to-come", held: false })];
    expect(rule("6.2", factsWith({ meetings })).records).toMatchObject([
      { speakFor: { newest: [1] }, speakAgainst: { count: 0 }, others: { count: 0 } },
    ]);
    expect(rule("6.3", factsWith({ meetings, voices: [voice({ meetingId: "held" })] })).records).toMatchObject([
      { kind: "meetings", others: { count: 1, newest: [1] } },
    ]);
  });

  test("a point that was made in a meeting does not speak against speaking elsewhere", () => {
    const voices = [voice(), voice({ meetingId: null })];
    expect(rule("6.5", factsWith({ voices })).records).toMatchObject([
      { speakFor: { newest: [2] }, speakAgainst: { count: 0 }, others: { newest: [1] } },
    ]);
  });

  test("are of a kind that the rule may look at, and every rule says which", () => {
    expect(Object.keys(recordsOfRules)).toEqual(Object.keys(mayRead));
    for (const [id, { together = [], each }] of Object.entries(recordsOfRules)) {
      expect(mayRead[id], id).toEqual(expect.arrayContaining([...together.map(kindOf), ...(each ? [each.kind] : [])]));
    }
  });
});

describe("whatever is recorded", () => {
  const everyRow = (holds: (row: StatementEvidence, facts: Facts, day: string) => void) =>
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        for (const row of matrixOf(facts, day)) holds(row, facts, day);
      }),
      { numRuns: 200 },
    );

  test("no statement is kept without a rule that is met", () => {
    everyRow(({ state, rules }) => {
      if (state === "kept") expect(rules.some(({ says }) => says === "met")).toBe(true);
      if (state !== "nothing")
        expect(rules.some(({ says }) => says !== "nothing" && says !== "not-applicable")).toBe(true);
    });
  });

  test("no record stands on two sides, and there are never more than were recorded", () => {
    everyRow(({ rules }, facts) => {
      for (const { kind, speakFor, speakAgainst, others } of rules.flatMap(({ records }) => records)) {
        const numbers = [speakFor, speakAgainst, others].flatMap(({ newest }) => newest);
        expect(new Set(numbers).size).toBe(numbers.length);
        const all = facts[kind];
        if (Array.isArray(all))
          expect(speakFor.count + speakAgainst.count + others.count).toBeLessThanOrEqual(all.length);
      }
    });
  });

  test("taking away what speaks for a rule never makes its answer better", () => {
    const rank = { met: 2, partly: 1, "not-yet": 0, nothing: 0, "not-applicable": 0 };
    everyRow(({ rules }, facts, day) => {
      for (const { id, says, records } of rules) {
        const each = records.find(({ speakFor }) => speakFor.count > 0);
        if (!each) continue;
        const left = (facts[each.kind] as { number: number }[]).filter(
          ({ number }) => number !== each.speakFor.newest[0],
        );
        expect(rank[rule(id, { ...facts, [each.kind]: left }, day).says], id).toBeLessThanOrEqual(rank[says]);
      }
    });
  });
});
