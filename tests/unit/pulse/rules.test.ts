import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidInput } from "@/lib/errors";
import { answersTo, feelingOf, linesOf, opensOn, resultsOf } from "@/lib/pulse/rules";
import { type AnswerNumber, answerNumbers, type Feeling } from "@/lib/pulse/schema";
import { readBack, written } from "@/lib/pulse/sealed";

const anyAnswer = fc.constantFrom(...answerNumbers);
const fewest = 5;
const feeling = (answers: AnswerNumber[]) => feelingOf(answers, fewest);

describe("how a principle feels", () => {
  test.each<[AnswerNumber[], Feeling | null]>([
    [[1, 1, 1, 1], null],
    [[1, 1, 2, 5, 5], "mostly-not"],
    [[1, 1, 3, 5, 5], "mixed"],
    [[5, 5, 4, 1, 1], "mostly-yes"],
    [[1, 2, 3, 4, 5, 5], "mixed"],
    [[5, 5, 5, 2, 2, 2], "mostly-not"],
  ])("of %j is %j", (answers, felt) => {
    expect(feeling(answers)).toBe(felt);
  });

  test("is never said of fewer than five, whatever they answered", () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 4 }), (answers) => {
        const all = answers.map((answer) => ({ answers: { sharing: answer }, line: "" }));
        expect(resultsOf([{ id: "sharing" }], all, fewest)).toEqual({});
      }),
    );
  });

  test("does not depend on who answered first", () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 30 }), (answers) => {
        expect(feeling(answers.toReversed())).toBe(feeling(answers));
      }),
    );
  });
});

/** Every way in which so many people can answer, sorted: there are 495 of eight people. */
function everyWayOf(people: number, from: AnswerNumber = 1): AnswerNumber[][] {
  if (people === 0) return [[]];
  return answerNumbers
    .filter((answer) => answer >= from)
    .flatMap((first) => everyWayOf(people - 1, first).map((rest) => [first, ...rest]));
}

const waysOf = new Map([5, 6, 7, 8, 9].map((people) => [people, everyWayOf(people)]));

/** What one more person can have answered, for someone who reads both results and knows some of the answers. */
function whatTheyMayHaveSaid(people: number, shown: (Feeling | null)[], known: AnswerNumber[]): Set<AnswerNumber> {
  const possible = (waysOf.get(people - known.length) ?? everyWayOf(people - known.length)).map((ways) => [
    ...known,
    ...ways,
  ]);
  return new Set(
    answerNumbers.filter((answer) =>
      possible.some((others) => feeling(others) === shown[0] && feeling([...others, answer]) === shown[1]),
    ),
  );
}

test("whoever subtracts two rounds between which one person came or left is left with two answers of theirs at least", () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 9 }), anyAnswer, (others, one) => {
      const possible = whatTheyMayHaveSaid(others.length, [feeling(others), feeling([...others, one])], []);
      expect(possible).toContain(one);
      expect(possible.size).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});

test("so is whoever answered in both rounds, and so knows one answer of the others", () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 9 }), anyAnswer, (others, one) => {
      const shown = [feeling(others), feeling([...others, one])];
      const possible = whatTheyMayHaveSaid(others.length, shown, others.slice(0, 1));
      expect(possible.size).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});

test("so is whoever compares four answers, of which nothing is shown, with five", () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { minLength: 4, maxLength: 4 }), anyAnswer, (others, one) => {
      const shown = [null, feeling([...others, one])];
      expect(whatTheyMayHaveSaid(4, shown, others.slice(0, 1)).size).toBeGreaterThanOrEqual(2);
    }),
  );
});

test("an answer says something to each principle, and to nothing else", () => {
  const principles = ["Sharing", "Together"].map((name) => ({ id: name.toLowerCase(), name }));
  expect(answersTo(principles, { sharing: 1, together: 5, other: 3 })).toEqual({ sharing: 1, together: 5 });
  expect(() => answersTo(principles, { sharing: 1 })).toThrow(InvalidInput);
});

test("lines are kept without those that say nothing, in the order of the alphabet", () => {
  const all = ["We laugh.", "", "At last."].map((line) => ({ answers: {}, line }));
  expect(linesOf(all)).toEqual(["At last.", "We laugh."]);
});

test("an answer takes the same room in the box, whatever someone wrote, and comes out as it went in", () => {
  const longest = [...'\u{1F9E1}"\\\u00e9\uFFFD'].map((letter) => letter.repeat(Math.floor(200 / letter.length)));
  const lengths = ["", "Yes.", ...longest].map((line) => {
    const answer = { answers: { sharing: 3 as const }, line };
    expect(readBack(written(answer))).toEqual(answer);
    return written(answer).length;
  });
  expect(new Set(lengths).size).toBe(1);
});

test.each([
  ["never", "2026-01-01", null],
  ["month", null, "2026-11-23"],
  ["month", "2026-11-01", "2026-12-01"],
  ["quarter", "2026-11-01", "2027-01-31"],
] as const)("planned %s, and last opened on %s, the next opens on %s", (every, last, day) => {
  expect(opensOn(every, last, "2026-11-23")).toBe(day);
});
