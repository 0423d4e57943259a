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

/** What clocks in a time zone show at a moment: "14:05". */
export function timeOf(moment: Date, timeZone: string): string {
  return format(new TZDate(moment, timeZone), "HH:mm");
}

/** The moment at which clocks in a time zone show a time ("18:30") on a day; null when they skip it, as on a night in spring. */
export function momentAt(day: string, time: string, timeZone: string): Date | null {
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = `${day}:${time}`.split(/\D/).map(Number);
  const moment = new Date(new TZDate(year, month - 1, date, hour, minute, timeZone).getTime());
  return dayOf(moment, timeZone) === day && timeOf(moment, timeZone) === time ? moment : null;
}

/** "23 November 2026, 14:05" in a time zone. */
export function momentInWords(moment: Date, timeZone: string): string {
  return format(new TZDate(moment, timeZone), "d MMMM yyyy, HH:mm");
}

/** "Thursday 3 September 2026, 18:00 to 19:30" in a time zone, of what ends on the day on which it begins. */
export function whenInWords({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, timeZone: string): string {
  return `${format(new TZDate(startsAt, timeZone), "EEEE d MMMM yyyy, HH:mm")} to ${timeOf(endsAt, timeZone)}`;
}

/** A moment in UTC, for pages that belong to no network. Such a page says once that its times are UTC. */
export function universalMomentInWords(moment: Date): string {
  return momentInWords(moment, "UTC");
}
