import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { OneMeetingPage } from "../../_components/one-meeting-page";
import { writeNotesAction } from "../../actions";

export default function Notes({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "Notes of the meeting";
  return (
    <OneMeetingPage params={params} verb="meeting.write-notes" title={title}>
      {({ number, version, notes }, { slug }) => (
        <ActionForm action={writeNotesAction.bind(null, slug, number)} title={title}>
          <HiddenVersion version={version} />
          <TextArea
            name="notes"
            label="Notes"
            hint="Plain words, so that someone who was not there can follow. Everyone at the table can read them."
            rows={16}
            defaultValue={notes}
          />
          <SubmitButton>Save the notes</SubmitButton>
        </ActionForm>
      )}
    </OneMeetingPage>
  );
}
