import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { people } from "@/lib/checklist/words";
import { type Meeting, withoutMail } from "@/lib/meetings/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { OneMeetingPage } from "../../_components/one-meeting-page";
import { sendMeetingAction } from "../../actions";
import { HandItOver } from "../_components/hand-it-over";

const title = "Send it to everyone";

export default function SendMeeting({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <OneMeetingPage params={params} verb="meeting.send" title={title}>
      {(meeting, view) => <SendForm meeting={meeting} view={view} />}
    </OneMeetingPage>
  );
}

async function SendForm({ meeting, view }: { meeting: Meeting; view: ProjectView }) {
  const without = await withoutMail(view);
  const here = view.seats.filter((seat) => seat.leftOn === null && seat.pausedOn === null);
  const reached = here.length - without.length;
  return (
    <>
      <div className="prose">
        <p>
          A mail goes to {people(reached)}: when and where it is, the agenda, the papers and an entry for a calendar.
          Its subject says nothing about the project.
        </p>
        {meeting.wasSent && <p>It was sent before. This sends it as it stands now.</p>}
        {meeting.papers.length === 0 && <p>No papers are named yet. You can send it now, and again with papers.</p>}
        <p>Whoever takes a break gets nothing.</p>
      </div>
      <HandItOver people={without} />
      <ActionForm action={sendMeetingAction.bind(null, view.slug, meeting.number)} title={title}>
        <HiddenVersion version={meeting.version} />
        <SubmitButton pendingWords="Sending …">Send it to {people(reached)}</SubmitButton>
      </ActionForm>
    </>
  );
}
