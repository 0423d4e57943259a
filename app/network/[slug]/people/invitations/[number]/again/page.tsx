import { ActionForm } from "@/app/_ui/action-form";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { InvitationPage } from "../../_components/invitation-page";
import { inviteAgainAction } from "../../actions";

export default function InviteAgain({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <InvitationPage
      params={params}
      title={(name) => `Invite ${name} again`}
      lede="They get the same link once more, good for 14 days from today."
    >
      {({ invitation, slug, isWaiting }, title) =>
        isWaiting ? (
          <ActionForm action={inviteAgainAction.bind(null, slug, invitation.number)} title={title}>
            <SubmitButton pendingWords="Sending …">Send it again</SubmitButton>
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
