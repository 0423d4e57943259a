import type { Problem } from "@/lib/errors";
import { satThen } from "@/lib/meetings/rules";
import type { Seat } from "./named-things";
import { tookPart, wasAtTable } from "./rules";
import type { DecisionInput } from "./schema";
import type { Stance } from "./words";

export type Stood = { seat: number; member: string; group: string; stance: Stance; reason: string };

/** How someone stood as an earlier decision has it; `givenAt` when they said so themselves. */
export type StoodBefore = Omit<Stood, "seat"> & { name: string; givenAt: Date | null };

/**
 * One stance for everyone at the table that day: whoever is not named was not there. Someone on a break has one only when
 * they are named. In a correction whoever said it themselves need not be named, and everyone has the group that they had.
 * In the order of the seats, with the problems of what the form says.
 */
export function howEveryoneStood(
  seats: Seat[],
  { stances, decidedOn }: Pick<DecisionInput, "stances" | "decidedOn">,
  before: StoodBefore[] = [],
): { stood: Stood[]; problems: Problem[] } {
  const here = seats.filter((seat) => satThen(seat, decidedOn));
  const stood = here.flatMap((seat): Stood[] => {
    const then = before.find(({ member }) => member === seat.id);
    const said = stances.find((one) => one.seat === seat.number) ?? (then?.givenAt ? then : undefined);
    if (!said && !wasAtTable(seat, decidedOn)) return [];
    const { stance = "absent", reason = "" } = said ?? {};
    return [{ seat: seat.number, member: seat.id, group: then?.group ?? seat.group, stance, reason }];
  });
  const strangers = stances.filter(({ seat }) => !here.some(({ number }) => number === seat));
  const problems = strangers.map(({ seat }) => ({
    name: `stances.seat${seat}`,
    message: "Choose people who had a seat here on that day.",
  }));
  if (problems.length === 0 && !stood.some(({ stance }) => tookPart(stance))) {
    problems.push({ name: "stances", message: "Say of one person at least how they stood." });
  }
  return { stood, problems };
}
