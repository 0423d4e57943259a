import type { ReactNode } from "react";
import { PageTitle } from "@/app/_ui/page-title";
import type { InvitationDetails } from "@/lib/invitations/queries";
import type { Verb } from "@/lib/policy/policy";
import { NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow } from "../../_components/seats";
import { openInvitationPage } from "./open-invitation";

type WaitingPageProps = {
  params: Promise<{ slug: string; number: string }>;
  verb: Verb;
  title: (name: string) => string;
  children: (invitation: InvitationDetails, slug: string, title: string) => ReactNode;
};

/** A page about an invitation that waits for its answer, as long as the viewer may do what the page is for. */
export async function WaitingPage({ params, verb, title: titleOf, children }: WaitingPageProps) {
  const { viewer, view, invitation } = await openInvitationPage(params);
  const title = titleOf(invitation.name);
  const back = {
    href: `/projects/${view.slug}/people/invitations/${invitation.number}`,
    label: `Invitation of ${invitation.name}`,
  };
  const page = { viewer, view, title, back };
  if (!mayNow(view, verb)) return <NotTheirs {...page} who="hosts" />;
  const isWaiting = invitation.state === "open" || invitation.state === "expired";
  return (
    <PeoplePage {...page}>
      {isWaiting ? (
        children(invitation, view.slug, title)
      ) : (
        <>
          <PageTitle title={title} />
          <p>This invitation was answered or taken back.</p>
        </>
      )}
    </PeoplePage>
  );
}
