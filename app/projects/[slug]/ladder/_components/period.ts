import { type Day, dayInWords } from "@/lib/calendar/days";
import type { Period } from "@/lib/engagement/queries";
import { Day as RealDay } from "@/lib/projects/schema";

export type SearchParams = Record<string, string | string[] | undefined>;

/** The period in an address; what is no day is left out. */
export function readPeriod(params: SearchParams): Period {
  return { from: dayIn(params.from), to: dayIn(params.to) };
}

function dayIn(said: SearchParams[string]): Day | undefined {
  const day = RealDay.safeParse(said);
  return day.success ? day.data : undefined;
}

/** "from 1 March 2026 to 31 May 2026"; null for all there is. */
export function periodInWords({ from, to }: Period): string | null {
  if (from === undefined && to === undefined) return null;
  return [from && `from ${dayInWords(from)}`, to && `to ${dayInWords(to)}`].filter(Boolean).join(" ");
}
