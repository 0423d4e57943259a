import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { isOver, openRound } from "@/lib/ladder/rules";
import { pulseOf } from "@/lib/pulse/queries";
import { openTable } from "../../people/_components/seats";

/** What the pages open first on which an answer is given: the pulse that is open, or why there is nothing to answer. */
export async function openAnswerable(params: Promise<{ slug: string }>, title: string) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/pulse`, label: "The pulse" };
  const open = openRound((await pulseOf(view)).rounds);
  const closedWords = !open
    ? "No pulse is open at the moment. A lead or a facilitator can open one."
    : isOver(open, dayOf(new Date(), view.network.timeZone))
      ? `The last day to answer was ${dayInWords(open.openUntil)}. What can be shown is shown when the pulse closes.`
      : null;
  return { page: { viewer, view, part: "pulse", title, back }, view, open, closedWords };
}
