import { addDays, type Day } from "@/lib/calendar/days";
import { InvalidInput } from "@/lib/errors";
import type { AnswerNumber, Feeling, PulseAnswer, PulseEvery, PulseResults } from "./schema";
import { statementFor } from "./words";

export type SealedAnswer = Pick<PulseAnswer, "answers" | "line">;

type Principle = { id: string; name: string };

/** The answer to each of the principles, and to nothing else. Throws for those that are missing: one problem beside each. */
export function answersTo(principles: Principle[], given: PulseAnswer["answers"]): Record<string, AnswerNumber> {
  const missing = principles.filter(({ id }) => given[id] === undefined);
  if (missing.length > 0)
    throw new InvalidInput(
      missing.map((principle) => ({
        name: `answers.${principle.id}`,
        message: `Choose how far this is so for you: “${statementFor(principle)}”`,
      })),
    );
  return Object.fromEntries(principles.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]])));
}

/**
 * Where the lower of the middle answers lies; nothing of fewer than are shown. No counts, and steps of two answers at each
 * end: whoever compares two rounds between which one person came or left is left with two answers at least.
 */
export function feelingOf(answers: AnswerNumber[], fewest: number): Feeling | null {
  if (answers.length < fewest) return null;
  const middle = answers.toSorted((one, other) => one - other)[Math.ceil(answers.length / 2) - 1] ?? 3;
  if (middle === 3) return "mixed";
  return middle < 3 ? "mostly-not" : "mostly-yes";
}

/** What is kept of a round: a feeling for each principle to which enough people answered. */
export function resultsOf(principles: Pick<Principle, "id">[], all: SealedAnswer[], fewest: number): PulseResults {
  const felt = principles.map(({ id }) => {
    const given = all.map(({ answers }) => answers[id]).filter((answer) => answer !== undefined);
    return [id, feelingOf(given, fewest)] as const;
  });
  return Object.fromEntries(felt.filter((each): each is [string, Feeling] => each[1] !== null));
}

/** The lines that people wrote, in the order of the alphabet: nothing of when they came, or of the answers beside them. */
export function linesOf(all: SealedAnswer[]): string[] {
  return all.flatMap(({ line }) => (line === "" ? [] : [line])).toSorted();
}

const daysBetween: Record<Exclude<PulseEvery, "never">, number> = { month: 30, quarter: 91 };

/** The day from which on a pulse opens by itself; null where it never does. */
export function opensOn(every: PulseEvery, lastOpenedOn: Day | null, today: Day): Day | null {
  if (every === "never") return null;
  return lastOpenedOn === null ? today : addDays(lastOpenedOn, daysBetween[every]);
}

/** How long people can answer where nobody said how long. */
export const usualDays = 14;
