import type { Day } from "@/lib/calendar/days";
import { InvalidInput } from "@/lib/errors";

/** Throws unless the day comes after the decision. */
export function requireDayAfter(field: string, day: Day, decidedOn: Day): void {
  if (day <= decidedOn) throw new InvalidInput([{ name: field, message: "Give a day after the decision." }]);
}

/** Throws unless the day is still to come, or is today. */
export function requireDayAhead(field: string, day: Day, { decidedOn, today }: { decidedOn: Day; today: Day }): void {
  if (day < today) throw new InvalidInput([{ name: field, message: "Give today, or a day that is still to come." }]);
  requireDayAfter(field, day, decidedOn);
}
