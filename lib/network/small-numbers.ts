/** A count as it may be shown: exactly, as lying between two numbers, or not at all. */
export type Shown =
  | { kind: "exact"; count: number }
  | { kind: "band"; from: number; to: number | null }
  | { kind: "withheld" };

export const shownFrom = 5;

const edges = [1, shownFrom, 10, 20, 50, 100, 200, 500, 1000];

/** A count by itself, which no other that is shown adds up with: exactly from five on. */
export function shown(count: number): Shown {
  return isSmall(count) ? bandOf(count) : { kind: "exact", count };
}

/**
 * Counts that add up to a whole which is known. While one of them is small, all stand in bands, so that none can be worked
 * out from the others; and where the bands still tell one, none is shown.
 */
export function shownTogether(counts: number[]): Shown[] {
  if (!counts.some(isSmall)) return counts.map((count) => ({ kind: "exact", count }));
  const banded = counts.map((count) => (count === 0 ? { kind: "exact" as const, count } : bandOf(count)));
  if (!tellsASmallOne(banded, sum(counts))) return banded;
  return counts.map((count) => (count === 0 ? { kind: "exact", count } : { kind: "withheld" }));
}

/** A part of a whole that is shown beside it: what is left of the whole is told no more than the part itself. */
export function shownWithin(whole: number, part: number): Shown {
  const [told = { kind: "withheld" }] = shownTogether([part, Math.max(whole - part, 0)]);
  return told.kind === "band" ? { ...told, to: Math.min(told.to ?? whole, whole) } : told;
}

/** "12", "fewer than 5", "10 to 19", "1000 or more", "not shown" */
export function shownInWords(number: Shown): string {
  if (number.kind === "withheld") return "not shown";
  if (number.kind === "exact") return number.count === 0 ? "none" : String(number.count);
  const { from, to } = number;
  if (from < shownFrom) return `fewer than ${shownFrom}`;
  return to === null ? `${from} or more` : `${from} to ${to}`;
}

/** How large a picture draws it: the same for every count of a band, so that a drawing tells no more than the words. */
export function drawnAs(number: Shown): number {
  if (number.kind === "withheld") return 0;
  if (number.kind === "exact") return number.count;
  return number.to === null ? number.from : (number.from + number.to) / 2;
}

function isSmall(count: number): boolean {
  return count > 0 && count < shownFrom;
}

function bandOf(count: number): { kind: "band"; from: number; to: number | null } {
  const from = edges.findLast((edge) => edge <= count) ?? 1;
  const next = edges[edges.indexOf(from) + 1];
  return { kind: "band", from, to: next === undefined ? null : next - 1 };
}

type Banded = ReturnType<typeof bandOf> | { kind: "exact"; count: number };

/** Whoever knows the whole takes from it the least and the most that the others can be. */
function tellsASmallOne(counts: Banded[], whole: number): boolean {
  const least = (count: Banded) => (count.kind === "exact" ? count.count : count.from);
  const most = (count: Banded) => (count.kind === "exact" ? count.count : (count.to ?? whole));
  return counts.some((count, place) => {
    if (count.kind === "exact" || count.from >= shownFrom) return false;
    const others = counts.filter((_, other) => other !== place);
    const from = Math.max(count.from, whole - sum(others.map(most)));
    const to = Math.min(count.to ?? whole, whole - sum(others.map(least)));
    return from === to;
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
