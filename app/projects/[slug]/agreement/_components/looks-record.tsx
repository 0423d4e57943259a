import { ButtonLink } from "@/app/_ui/button";
import { Flag } from "@/app/_ui/flag";
import { History, HistoryItem } from "@/app/_ui/history";
import { Record } from "@/app/_ui/record";
import type { Agreement } from "@/lib/agreement/queries";
import { type Day, dayInWords, isOverdue } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../people/_components/seats";

type LooksProps = { view: ProjectView; agreement: Agreement; today: Day };

/** When the group looks at its agreement again, and what came of it each time. */
export function LooksRecord({ view, agreement: { looks, reviewOn }, today }: LooksProps) {
  const isDue = reviewOn !== null && reviewOn <= today;
  return (
    <Record name="Looked at again" note="Does it still fit? Do we keep to it?" id="looks">
      <p>{nextLook(reviewOn, today)}</p>
      {mayNow(view, "agreement.review") && (
        <p className="no-print">
          <ButtonLink quiet={!isDue} href={`/projects/${view.slug}/agreement/review`}>
            Write down that you looked at it again
          </ButtonLink>
        </p>
      )}
      {looks.length > 0 && (
        <History>
          {looks.map(({ version, on, note, by }) => (
            <HistoryItem key={version} when={dayInWords(on)}>
              <p className="as-written">{note}</p>
              {by && <p className="note">Written down by {by}</p>}
            </HistoryItem>
          ))}
        </History>
      )}
    </Record>
  );
}

function nextLook(reviewOn: Day | null, today: Day) {
  if (reviewOn === null) return "No day is set yet to look at it again together.";
  if (reviewOn === today) return <Flag kind="now">Today is the day to look at it again together.</Flag>;
  if (!isOverdue(reviewOn, today)) return `To be looked at again on ${dayInWords(reviewOn)}.`;
  return (
    <Flag kind="now">It was to be looked at again on {dayInWords(reviewOn)}. The next meeting is a good time.</Flag>
  );
}
