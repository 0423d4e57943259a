import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import { networkRoleInWords } from "@/lib/network/words";
import type { NetworkInvitationDetails } from "@/lib/network-invitations/queries";
import { InvitationPage } from "../_components/invitation-page";

type Props = { params: Promise<{ slug: string; number: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  sent: "The invitation is on its way.",
  again: "The invitation is on its way again. It is good for 14 days from today.",
  revoked: "The invitation is taken back. Its link does nothing any more.",
};

export default async function Invitation({ params, searchParams }: Props) {
  const { saved = "" } = await searchParams;
  return (
    <InvitationPage
      params={params}
      title={(name) => `Invitation of ${name}`}
      lede="Only the network’s coordinators can read this page."
    >
      {({ invitation, slug, isWaiting }, title) => (
        <>
          <PageTitle title={title} />
          {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
          <SummaryList rows={rowsOf(invitation)} />
          {isWaiting && (
            <Actions>
              <ButtonLink quiet href={`/network/${slug}/people/invitations/${invitation.number}/again`}>
                Send it again
              </ButtonLink>
              <Link href={`/network/${slug}/people/invitations/${invitation.number}/revoke`}>Take it back</Link>
            </Actions>
          )}
        </>
      )}
    </InvitationPage>
  );
}

const states: Record<NetworkInvitationDetails["state"], (goodUntil: string) => string> = {
  open: (goodUntil) => `Waiting for an answer, until ${goodUntil}`,
  expired: (goodUntil) => `Ran out on ${goodUntil}. You can send it again`,
  accepted: () => "Accepted: they are in the network",
  declined: () => "They said “No, thank you”",
  revoked: () => "Taken back",
};

function rowsOf({ state, goodUntil, email, role, invitedBy, sentOn }: NetworkInvitationDetails) {
  return [
    { name: "How it stands", value: states[state](dayInWords(goodUntil)) },
    ...(email ? [{ name: "E-mail", value: email }] : []),
    { name: "Role", value: networkRoleInWords(role) },
    { name: "Sent", value: `By ${invitedBy}, on ${dayInWords(sentOn)}` },
  ];
}
