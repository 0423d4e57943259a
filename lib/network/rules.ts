import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns/addDays";
import { setHours } from "date-fns/setHours";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { dayOf, startOfDay } from "@/lib/calendar/moments";

const morning = 8;

/** The Monday morning on which the latest weekly letter became due, by the clocks of a time zone. */
export function latestLetterDay(now: Date, timeZone: string): Date {
  const monday = setHours(startOfISOWeek(new TZDate(now, timeZone)), morning);
  const due = monday.getTime() > now.getTime() ? addDays(monday, -7) : monday;
  return new Date(due.getTime());
}

type Letters = { toldUntil: Date | null; joinedOn: string };

/** What the next letter tells from; null while none is due. Whoever joined since gets their first one the week after. */
export function letterSince({ toldUntil, joinedOn }: Letters, now: Date, timeZone: string): Date | null {
  const due = latestLetterDay(now, timeZone);
  if (toldUntil !== null) return toldUntil < due ? toldUntil : null;
  if (joinedOn >= dayOf(due, timeZone)) return null;
  const joined = startOfDay(joinedOn, timeZone);
  const weekBefore = new Date(addDays(new TZDate(due, timeZone), -7).getTime());
  return joined > weekBefore ? joined : weekBefore;
}
