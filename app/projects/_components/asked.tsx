import Link from "next/link";
import type { FindingToAnswer } from "@/lib/audits/asked-queries";
import { dayInWords } from "@/lib/calendar/days";
import type { Asked } from "@/lib/projects/asked-queries";

type AskedListProps = { asked: Asked[]; findings: FindingToAnswer[]; withProject?: boolean };

/** What someone is asked and has not said yet: how it feels, and how they stand to what was decided without them, and what an auditor asks of their table. */
export function AskedList({ asked, findings, withProject }: AskedListProps) {
  return (
    <ul className="task-list">
      {asked.flatMap(({ slug, title, feltUntil, pulseUntil, decisions }) => [
        feltUntil !== null && (
          <li key={slug} className="task task--plain">
            <h3 className="task__name">
              <Link href={`/projects/${slug}/ladder/felt`}>How does the work feel to you?</Link>
            </h3>
            <p className="task__hint">
              Everyone at the table is asked, until {dayInWords(feltUntil)}. Your answer is not shown with your name.
              {withProject && ` ${title}.`}
            </p>
          </li>
        ),
        pulseUntil !== null && (
          <li key={`${slug} pulse`} className="task task--plain">
            <h3 className="task__name">
              <Link href={`/projects/${slug}/pulse/answer`}>Five short statements: how far are they so for you?</Link>
            </h3>
            <p className="task__hint">
              Everyone at the table is asked, until {dayInWords(pulseUntil)}. Your answer is not shown with your name.
              {withProject && ` ${title}.`}
            </p>
          </li>
        ),
        ...decisions.map(({ number, title: what, decidedOn }) => (
          <li key={`${slug} ${number}`} className="task task--plain">
            <h3 className="task__name">
              <Link className="as-written" href={`/projects/${slug}/decisions/${number}`}>
                {what}
              </Link>
            </h3>
            <p className="task__hint">
              Decided on {dayInWords(decidedOn)}, without an answer from you. You can say how you stand.
              {withProject && ` ${title}.`}
            </p>
          </li>
        )),
      ])}
      {findings.map(({ slug, title, audit, finding, asked: words, dueOn }) => (
        <li key={`${slug} ${audit} ${finding}`} className="task task--plain">
          <h3 className="task__name">
            <Link href={`/projects/${slug}/audits/${audit}/findings/${finding}`}>
              An auditor asks your table something
            </Link>
          </h3>
          <p className="task__hint">
            <span className="as-written">{words}</span> Anyone at the table can answer, until {dayInWords(dueOn)}.
            {withProject && ` ${title}.`}
          </p>
        </li>
      ))}
    </ul>
  );
}
