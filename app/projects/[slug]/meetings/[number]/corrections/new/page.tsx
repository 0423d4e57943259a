import "../../../_components/meetings.css";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { OneMeetingPage } from "../../../_components/one-meeting-page";
import { correctNotesAction } from "../../../actions";

export default function NewCorrection({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "Say what was otherwise";
  return (
    <OneMeetingPage params={params} verb="meeting.correct" title={title}>
      {({ number, notes }, { slug }) => (
        <>
          <section className="meeting-correction" aria-label="The notes">
            <p className="as-written">{notes}</p>
          </section>
          <ActionForm action={correctNotesAction.bind(null, slug, number)} title={title}>
            <TextArea
              name="text"
              label="What was otherwise"
              hint="It stands beside the notes with your name. The notes stay as they are."
              rows={5}
            />
            <SubmitButton>Save this</SubmitButton>
          </ActionForm>
        </>
      )}
    </OneMeetingPage>
  );
}
