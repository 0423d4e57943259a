import { ActionForm } from "@/app/_ui/action-form";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { InvitationPage } from "../../_components/invitation-page";
import { revokeAction } from "../../actions";

export default function Revoke({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <InvitationPage
      params={params}
      title={(name) => `Take back the invitation of ${name}`}
      lede="The link does nothing from then on. They get no mail about it."
    >
      {({ invitation, slug, isWaiting }, title) =>
        isWaiting ? (
          <ActionForm action={revokeAction.bind(null, slug, invitation.number)} title={title}>
            <SubmitButton>Take it back</SubmitButton>
          </ActionForm>
        ) : (
          <>
            <PageTitle title={title} />
            <p>This invitation was answered or taken back.</p>
          </>
        )
      }
    </InvitationPage>
  );
}
