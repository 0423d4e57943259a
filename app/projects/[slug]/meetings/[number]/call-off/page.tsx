import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { OneMeetingPage } from "../../_components/one-meeting-page";
import { callOffAction } from "../../actions";

export default function CallOff({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "Call the meeting off";
  return (
    <OneMeetingPage params={params} verb="meeting.call-off" title={title}>
      {({ number, wasSent, endsAt }, { slug }) => (
        <>
          <p className="prose">
            The meeting stays here as what was planned.{" "}
            {wasSent && endsAt > new Date()
              ? "Everyone with an e-mail address hears that it is called off."
              : "Nobody gets a mail about it."}
          </p>
          <ActionForm action={callOffAction.bind(null, slug, number)} title={title}>
            <TextArea name="reason" label="Why" hint="Everyone at the table can read this." rows={3} />
            <SubmitButton>Call it off</SubmitButton>
          </ActionForm>
        </>
      )}
    </OneMeetingPage>
  );
}
