import { addDays, type Day } from "@/lib/calendar/days";
import { InvalidInput } from "@/lib/errors";
import { requireDayStillToCome } from "@/lib/people/rules";

/** The middle answer; between the two in the middle where there is an even number. Nothing of nothing. */
export function middleOf(answers: number[]): number | null {
  const sorted = answers.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

const fewestShown = 5;

/** From how many answers on they are shown. A framework may ask for more than five, never for fewer. */
export function shownFrom({ feltCountsFromAnswers }: { feltCountsFromAnswers: number }): number {
  return Math.max(fewestShown, feltCountsFromAnswers);
}

const longestRound = 90;

/** Throws unless there is time to answer, and an end to it: sealed answers do not wait for years. */
export function requireEndOfRound(field: string, openUntil: Day, today: Day): void {
  requireDayStillToCome(field, openUntil, today);
  if (openUntil > addDays(today, longestRound))
    throw new InvalidInput([{ name: field, message: "Give a day within the next 90 days." }]);
}

/** Its last day is over where the project is: it takes no answer any more, and closes by itself. */
export function isOver({ openUntil }: { openUntil: Day }, today: Day): boolean {
  return openUntil < today;
}

/** The round in which everyone is being asked now. */
export function openRound<R extends { closedOn: Day | null }>(rounds: R[]): R | undefined {
  return rounds.find(({ closedOn }) => closedOn === null);
}

type Claim = { rung: number; claimedOn: Day };
type Round = { closedOn: Day | null; felt: number[] | null };

/** What was claimed, and how it felt, at the end of a day: the latest of each, newest first as they come. */
export function asOf<C extends Claim, R extends Round>(
  { claims, rounds }: { claims: C[]; rounds: R[] },
  day: Day | undefined,
): { claim: C | null; round: (R & { felt: number[] }) | null } {
  const by = (on: Day) => day === undefined || on <= day;
  const told = (round: R): round is R & { felt: number[] } =>
    round.felt !== null && round.closedOn !== null && by(round.closedOn);
  return { claim: claims.find(({ claimedOn }) => by(claimedOn)) ?? null, round: rounds.find(told) ?? null };
}
