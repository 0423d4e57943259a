import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { WaitingPage } from "../../_components/waiting-page";
import { sendAgainAction } from "../../actions";

export default function SendAgain({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <WaitingPage params={params} verb="invitation.send-again" title={(name) => `Invite ${name} again`}>
      {({ number, name }, slug, title) => (
        <ActionForm action={sendAgainAction.bind(null, slug, number)} title={title}>
          <p className="prose">
            {name} gets the same link once more, good for 14 days from today. A mail can end up among the unwanted ones:
            perhaps tell them that it is coming.
          </p>
          <SubmitButton pendingWords="Sending …">Send it again</SubmitButton>
        </ActionForm>
      )}
    </WaitingPage>
  );
}
