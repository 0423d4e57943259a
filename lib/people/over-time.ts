import type { Day } from "@/lib/calendar/days";

type Came = { group: string; joinedOn: Day; leftOn: Day | null };

/** How many seats each group had from a day on, until the next one. */
export type Balance = { from: Day; counts: Record<string, number>; total: number };

/** When somebody came beside the day on which the brief was agreed; null as long as it is not. */
type Arrival = "before" | "on-the-day" | "after" | null;

/**
 * The balance of the groups on every day on which it changed, oldest first. A seat counts from the day of joining until the
 * day before leaving; whoever came and left on one day never tips it. A break keeps the seat. What lies ahead is left out.
 */
export function balanceOverTime(seats: Came[], groups: string[], today: Day): Balance[] {
  const days = [
    ...new Set(seats.flatMap(({ joinedOn, leftOn }) => (leftOn === null ? [joinedOn] : [joinedOn, leftOn]))),
  ];
  const balances = days
    .filter((day) => day <= today)
    .sort()
    .map((day) => balanceOn(day, seats, groups));
  return balances.filter((balance, place) => differs(balance, balances[place - 1], groups));
}

function balanceOn(day: Day, seats: Came[], groups: string[]): Balance {
  const seated = seats.filter(({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn > day));
  const counts = Object.fromEntries(groups.map((key) => [key, seated.filter(({ group }) => group === key).length]));
  return { from: day, counts, total: seated.length };
}

function differs({ counts }: Balance, before: Balance | undefined, groups: string[]): boolean {
  return groups.some((key) => counts[key] !== (before?.counts[key] ?? 0));
}

/** In the order in which people came; those of one day in the order of their seats. */
export function inOrderOfComing<Seat extends { number: number; joinedOn: Day }>(seats: Seat[]): Seat[] {
  return seats.toSorted((one, other) => one.joinedOn.localeCompare(other.joinedOn) || one.number - other.number);
}

export function arrivalOf(joinedOn: Day, briefAgreedOn: Day | null): Arrival {
  if (briefAgreedOn === null) return null;
  if (joinedOn === briefAgreedOn) return "on-the-day";
  return joinedOn < briefAgreedOn ? "before" : "after";
}
