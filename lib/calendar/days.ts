/** A calendar day in the network's time zone, written "2026-11-23"; such days sort as text. */
export type Day = string;

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const written = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Monday to Friday count; the app knows no public holidays. */
export function addWorkingDays(day: Day, workingDays: number): Day {
  let reached = day;
  for (let left = workingDays; left > 0; ) {
    reached = addDays(reached, 1);
    const weekday = new Date(reached).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return reached;
}

/** Something due today is not overdue. */
export function isOverdue(dueOn: Day | null, today: Day): boolean {
  return dueOn !== null && dueOn < today;
}

/** The first day on which something due on `dueOn` is overdue. */
export function overdueFrom(dueOn: Day | null): Day | null {
  return dueOn === null ? null : addDays(dueOn, 1);
}

export function firstDayAfter(today: Day, days: (Day | null)[]): Day | null {
  let first: Day | null = null;
  for (const day of days) if (day !== null && day > today && (first === null || day < first)) first = day;
  return first;
}

/** "23 November 2026" */
export function dayInWords(day: Day): string {
  return written.format(new Date(day));
}

/** The same day so many months on; from the last day of a month, or where there is no such day, the last one of that month. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOf = (place: number) => new Date(Date.UTC(year, place, 0)).getUTCDate();
  const isLast = date === lastOf(month);
  const reached = isLast ? lastOf(month + months) : Math.min(date, lastOf(month + months));
  return new Date(Date.UTC(year, month - 1 + months, reached)).toISOString().slice(0, 10);
}
