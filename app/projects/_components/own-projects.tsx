import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { whenInWords } from "@/lib/calendar/moments";
import type { OwnMeeting } from "@/lib/meetings/queries";
import type { ProjectLine } from "@/lib/projects/queries";
import { stageInWords } from "@/lib/projects/words";

const roleInWords = { lead: "You lead it", facilitator: "You facilitate", member: "You are a member" };

/** The projects at whose table a person sits, each with the next useful step and the next meeting. */
export function OwnProjects({ projects, meetings }: { projects: ProjectLine[]; meetings: OwnMeeting[] }) {
  if (projects.length === 0) {
    return (
      <EmptyState title="You have no seat in a project">
        <p>When someone invites you and you say yes, the project appears here. You can also start one.</p>
        <p>
          What you have signed stays yours, also when you have left: see <Link href="/account">your receipts</Link>.
        </p>
      </EmptyState>
    );
  }
  return (
    <ul className="task-list">
      {projects.map(({ slug, title, stage, networkName, role, nextStep, waitsForOwnSignature }) => (
        <li key={slug} className="task task--plain">
          <h3 className="task__name">
            <Link href={`/projects/${slug}`}>{title}</Link>
          </h3>
          <p className="task__hint">
            {stageInWords(stage)}. {roleInWords[role]}. {networkName}.
            {nextStep && ` Next useful step: ${nextStep.title}.`}
          </p>
          <NextMeeting meeting={meetings.find((meeting) => meeting.slug === slug)} />
          {waitsForOwnSignature && (
            <p>
              <Link className="standalone-link" href={`/projects/${slug}/statements`}>
                Read the statements, and sign when you like<span className="visually-hidden">: {title}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function NextMeeting({ meeting }: { meeting?: OwnMeeting }) {
  if (!meeting) return null;
  const { slug, number, title, timeZone } = meeting;
  return (
    <p className="task__hint">
      Next meeting: <Link href={`/projects/${slug}/meetings/${number}`}>{title}</Link>, {whenInWords(meeting, timeZone)}
      .
    </p>
  );
}
