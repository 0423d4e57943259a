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
      {milestones.map((milestone) => (
        <li key={milestone.number} className="line">
          <p className="line__what">{milestone.what}</p>
          <div className="line__facts">
            <Standing milestone={milestone} today={today} />
          </div>
          {mayChange && milestone.reachedOn === null && milestone.droppedOn === null && (
            <Ways milestone={milestone} home={home} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Ways({ milestone: { number, what }, home }: { milestone: Milestone; home: string }) {
  const ways = [
    { path: "reach", words: "Say that it is reached" },
    { path: "change", words: "Change it" },
    { path: "drop", words: "Not aimed for any more" },
  ];
  return (
    <p className="line__links no-print">
      {ways.map(({ path, words }) => (
        <Link key={path} className="standalone-link" href={`${home}/${number}/${path}`}>
          {words}
          <span className="visually-hidden">: {what}</span>
        </Link>
      ))}
    </p>
  );
}

function Standing({ milestone: { dueOn, reachedOn, droppedOn }, today }: { milestone: Milestone; today: Day }) {
  const by = dayInWords(dueOn);
  if (reachedOn !== null)
    return (
      <Flag kind="nothing">
        Reached on {dayInWords(reachedOn)}. It was to be reached by {by}.
      </Flag>
    );
  if (droppedOn !== null)
    return `Not aimed for any more since ${dayInWords(droppedOn)}. It was to be reached by ${by}.`;
  if (isOverdue(dueOn, today)) return <Lit>Overdue: was to be reached by {by}.</Lit>;
  return dueOn === today ? `Today, ${by}.` : `By ${by}.`;
}
