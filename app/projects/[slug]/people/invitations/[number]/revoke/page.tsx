import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { WaitingPage } from "../../_components/waiting-page";
import { revokeAction } from "../../actions";

export default function Revoke({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <WaitingPage params={params} verb="invitation.revoke" title={(name) => `Take back the invitation of ${name}`}>
      {({ number, name }, slug, title) => (
        <ActionForm action={revokeAction.bind(null, slug, number)} title={title}>
          <p className="prose">
            The link does nothing from then on. {name} gets no mail about it. You can send a new invitation at any time.
          </p>
          <SubmitButton>Take it back</SubmitButton>
        </ActionForm>
      )}
    </WaitingPage>
  );
}
