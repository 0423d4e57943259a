import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { addDays } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { OneMeetingPage } from "../../_components/one-meeting-page";
import { closeMeetingAction } from "../../actions";

const twoWeeks = 14;

export default function CloseMeeting({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "Offer the notes back";
  return (
    <OneMeetingPage params={params} verb="meeting.close" title={title}>
      {({ number, version }, { slug, network }) => (
        <>
          <div className="prose">
            <p>
              Everyone with an e-mail address hears that there are notes to read. Until the day below they can say what
              was otherwise; it is kept beside the notes.
            </p>
            <p>From now on the notes, and who was there, stay as they are.</p>
          </div>
          <ActionForm action={closeMeetingAction.bind(null, slug, number)} title={title}>
            <HiddenVersion version={version} />
            <Field
              name="correctUntil"
              label="They can be corrected until"
              type="date"
              width="short"
              defaultValue={addDays(dayOf(new Date(), network.timeZone), twoWeeks)}
            />
            <SubmitButton>Offer the notes back</SubmitButton>
          </ActionForm>
        </>
      )}
    </OneMeetingPage>
  );
}
