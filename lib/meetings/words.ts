import { dayInWords } from "@/lib/calendar/days";
import { dayOf, timeOf } from "@/lib/calendar/moments";

export const waysToTakePart = ["present", "apologies", "asked-outside"] as const;

export const howWords: Record<(typeof waysToTakePart)[number], string> = {
  present: "There",
  apologies: "Sent apologies",
  "asked-outside": "Asked outside the meeting",
};

/** How many rows a form takes. */
export const mostAgendaRows = 30;
export const mostPapers = 20;

type Times = { startsAt: Date; endsAt: Date };

/** "Thursday 3 September 2026, 18:00 to 19:30" by the clocks of the network. */
export function whenInWords({ startsAt, endsAt }: Times, timeZone: string): string {
  const day = dayOf(startsAt, timeZone);
  return `${weekdayOf(day)} ${dayInWords(day)}, ${timeOf(startsAt, timeZone)} to ${timeOf(endsAt, timeZone)}`;
}

const weekdays = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

function weekdayOf(day: string): string {
  return weekdays.format(new Date(day));
}
