import { redirect } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { SubmitButton } from "@/app/_ui/submit-button";
import { JoinPage } from "../_components/join-page";
import { openLink } from "../_components/open-link";
import { declineNetworkAction, declineProjectAction } from "../actions";

/** Saying no needs no account, and is easy. */
export default async function Decline({ params }: { params: Promise<{ token: string }> }) {
  const { viewer, token, toTable, invitation } = await openLink(params);
  if (invitation.state !== "open") redirect(`/join/${token}`);
  const title = "No, thank you";
  const action = toTable ? declineProjectAction : declineNetworkAction;
  return (
    <JoinPage
      viewer={viewer}
      network={invitation.network}
      title={title}
      lede={`${invitation.inviter} will see that you said no. You need not say why.`}
    >
      <div className="page-body">
        <ActionForm action={action.bind(null, token)} title={title}>
          <Actions>
            <SubmitButton pendingWords="One moment …">No, thank you</SubmitButton>
            <ButtonLink quiet href={`/join/${token}`}>
              Back to the invitation
            </ButtonLink>
          </Actions>
        </ActionForm>
      </div>
    </JoinPage>
  );
}
