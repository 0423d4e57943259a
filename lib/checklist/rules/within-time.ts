import { type Day, dayInWords, firstDayAfter, isOverdue, overdueFrom } from "@/lib/calendar/days";
import { result } from "@/lib/checklist/rules/result";
import type { Mend, RuleResult } from "@/lib/checklist/types";

interface Promised {
  good: number;
  /** For each thing not done: until when it is in time; null when it was done too late. */
  outstanding: (Day | null)[];
  records: number;
  today: Day;
  allGood: string;
  late: (number: number) => string;
  nothingYet: (until: string) => string;
  mend?: Mend | null;
}

/** What still has time fails nothing, and is no evidence either: met needs something done and nothing late. */
export function withinTime({ good, outstanding, records, today, mend, ...say }: Promised): RuleResult {
  const missed = outstanding.filter((until) => until === null || isOverdue(until, today)).length;
  const changesOn = firstDayAfter(today, outstanding.map(overdueFrom));
  if (missed > 0) {
    return result(good > 0 ? "partly" : "not-yet", { reason: say.late(missed), records, changesOn, mend });
  }
  const soonest = outstanding.flatMap((until) => until ?? []).toSorted()[0];
  if (good === 0 && soonest !== undefined) {
    return result("not-yet", { reason: say.nothingYet(dayInWords(soonest)), records, changesOn, mend });
  }
  return result("met", { reason: say.allGood, records, changesOn });
}
