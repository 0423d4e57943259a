import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns/addDays";

/** How far someone is on the way from being asked to sign to nobody being reminded any more. */
export type Course = {
  askedAt: Date;
  remindedAt: Date | null;
  remindedAgainAt: Date | null;
  leadToldAt: Date | null;
  /** Has an e-mail address: nobody else can be reminded, so the leads are told in place of the first reminder. */
  hasAddress: boolean;
};

export type Step = "first" | "second" | "tell-leads";

export const daysUntil: Record<Step, number> = { first: 7, second: 14, "tell-leads": 21 };

/** Where something was late, the next one still keeps its distance. */
export const daysApart = 5;

const [morning, evening] = [8, 20];
const sunday = 0;

/** What comes next, and from which moment on; null when nothing does. Days are days in the time zone, whatever the clocks do. */
export function nextStep(course: Course, timeZone: string): { step: Step; dueAt: Date } | null {
  const { askedAt, remindedAt, remindedAgainAt, leadToldAt, hasAddress } = course;
  const after = (moment: Date, days: number) => new Date(addDays(new TZDate(moment, timeZone), days).getTime());
  const step = (which: Step, days: number, last: Date | null) => ({
    step: which,
    dueAt: later(after(askedAt, days), last && after(last, daysApart)),
  });
  if (leadToldAt) return null;
  if (!hasAddress) return step("tell-leads", daysUntil.first, null);
  if (!remindedAt) return step("first", daysUntil.first, null);
  if (!remindedAgainAt) return step("second", daysUntil.second, remindedAt);
  return step("tell-leads", daysUntil["tell-leads"], remindedAgainAt);
}

/** From eight in the evening to eight in the morning, and on Sundays, nobody is reminded of anything. */
export function isQuiet(moment: Date, timeZone: string): boolean {
  const there = new TZDate(moment, timeZone);
  return there.getDay() === sunday || there.getHours() < morning || there.getHours() >= evening;
}

/** The step to take now, if any: it is due, and it is not quiet there. */
export function stepAt(now: Date, course: Course, timeZone: string): Step | null {
  const next = nextStep(course, timeZone);
  return next && next.dueAt <= now && !isQuiet(now, timeZone) ? next.step : null;
}

function later(one: Date, other: Date | null): Date {
  return other && other > one ? other : one;
}
