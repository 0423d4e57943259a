import { TZDate } from "@date-fns/tz";
import { format } from "date-fns/format";

/** The calendar day ("2026-11-23") that a moment falls on in a time zone. */
export function dayOf(moment: Date, timeZone: string): string {
  return format(new TZDate(moment, timeZone), "yyyy-MM-dd");
}

/** The moment at which a calendar day begins in a time zone. */
export function startOfDay(day: string, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, date, timeZone).getTime());
}

/** "23 November 2026, 14:05" in a time zone. */
export function momentInWords(moment: Date, timeZone: string): string {
  return format(new TZDate(moment, timeZone), "d MMMM yyyy, HH:mm");
}

/** The same in UTC, for pages that belong to no network. Such a page says once that its times are UTC. */
export function universalMomentInWords(moment: Date): string {
  return momentInWords(moment, "UTC");
}
