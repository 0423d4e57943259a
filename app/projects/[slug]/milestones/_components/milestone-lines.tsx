import Link from "next/link";
import { Flag } from "@/app/_ui/flag";
import { type Day, dayInWords, isOverdue } from "@/lib/calendar/days";
import type { Milestone } from "@/lib/milestones/queries";
import { Lit } from "../../actions/_components/lit";

type MilestoneLinesProps = { milestones: Milestone[]; today: Day; home: string; mayChange: boolean };

/** The big steps in the order of their days: what is past its day says so. */
export function MilestoneLines({ milestones, today, home, mayChange }: MilestoneLinesProps) {
  return (
    <ol className="lines">
      {milestones.map(({ number, what, dueOn, reachedOn }) => (
        <li key={number} className="line">
          <p className="line__what">{what}</p>
          <div className="line__facts">
            {reachedOn === null ? <Ahead dueOn={dueOn} today={today} /> : <Reached dueOn={dueOn} on={reachedOn} />}
          </div>
          {mayChange && reachedOn === null && (
            <p className="line__links no-print">
              <Link className="standalone-link" href={`${home}/${number}/reach`}>
                Say that it is reached<span className="visually-hidden">: {what}</span>
              </Link>
              <Link className="standalone-link" href={`${home}/${number}/change`}>
                Change it<span className="visually-hidden">: {what}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Ahead({ dueOn, today }: { dueOn: Day; today: Day }) {
  if (!isOverdue(dueOn, today)) return dueOn === today ? `Today, ${dayInWords(dueOn)}.` : `By ${dayInWords(dueOn)}.`;
  return <Lit>Overdue: was to be reached by {dayInWords(dueOn)}.</Lit>;
}

function Reached({ dueOn, on }: { dueOn: Day; on: Day }) {
  return (
    <Flag kind="nothing">
      Reached on {dayInWords(on)}. It was to be reached by {dayInWords(dueOn)}.
    </Flag>
  );
}
