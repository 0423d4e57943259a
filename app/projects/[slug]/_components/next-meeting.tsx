import Link from "next/link";
import { Ruled } from "@/app/_ui/ruled";
import { whenInWords } from "@/lib/calendar/moments";
import { nextMeetingOf } from "@/lib/meetings/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../people/_components/seats";

/** When and where the table meets next, for whoever opens the project to find just that. */
export async function NextMeeting({ view }: { view: ProjectView }) {
  if (view.stage === "paused" || view.stage === "closed") return null;
  const next = await nextMeetingOf(view);
  const meetings = `/projects/${view.slug}/meetings`;
  return (
    <Ruled title="Next meeting">
      {next ? (
        <div>
          <Link className="name-link" href={`${meetings}/${next.number}`}>
            {next.title}
          </Link>
          <p>{whenInWords(next, view.network.timeZone)}</p>
          <p className="note">{next.place || "Online"}</p>
        </div>
      ) : (
        <>
          <p className="note">No meeting is planned now.</p>
          {mayNow(view, "meeting.plan") && (
            <Link className="standalone-link" href={`${meetings}/new`}>
              Plan a meeting
            </Link>
          )}
        </>
      )}
    </Ruled>
  );
}
