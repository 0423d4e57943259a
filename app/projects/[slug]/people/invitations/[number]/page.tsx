import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import type { InvitationDetails } from "@/lib/invitations/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow } from "../../_components/seats";
import { roleWords } from "../../_components/words";
import { openInvitationPage } from "../_components/open-invitation";

type Props = { params: Promise<{ slug: string; number: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  sent: "The invitation is on its way.",
  again: "The invitation is on its way again. It is good for 14 days from today.",
  revoked: "The invitation is taken back. Its link does nothing any more.",
};

/** One invitation, for those who send them: the one page that shows its address. */
export default async function Invitation({ params, searchParams }: Props) {
  const { viewer, view, invitation } = await openInvitationPage(params);
  const { saved = "" } = await searchParams;
  const title = `Invitation of ${invitation.name}`;
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/people`, label: "The table" } };
  if (invitation.email === null) return <NotTheirs {...page} who="hosts" />;
  const here = `/projects/${view.slug}/people/invitations/${invitation.number}`;
  const isWaiting = invitation.state === "open" || invitation.state === "expired";
  return (
    <PeoplePage {...page}>
      <PageTitle title={title} />
      {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
      <SummaryList rows={rowsOf(invitation, view)} />
      {isWaiting && (
        <Actions>
          {mayNow(view, "invitation.send-again") && (
            <ButtonLink quiet href={`${here}/again`}>
              Send it again
            </ButtonLink>
          )}
          {mayNow(view, "invitation.revoke") && <Link href={`${here}/revoke`}>Take it back</Link>}
        </Actions>
      )}
    </PeoplePage>
  );
}

const states: Record<InvitationDetails["state"], (invitation: InvitationDetails) => string> = {
  open: ({ goodUntil }) => `Waiting for an answer, until ${dayInWords(goodUntil)}`,
  expired: ({ goodUntil }) => `Ran out on ${dayInWords(goodUntil)}. You can send it again`,
  accepted: ({ isToSeat }) => (isToSeat ? "Accepted: they sign in alone now" : "Accepted: they have a seat"),
  declined: () => "They said “No, thank you”",
  revoked: () => "Taken back",
};

function rowsOf(invitation: InvitationDetails, { framework }: ProjectView) {
  const group = framework.groups.find(({ key }) => key === invitation.group)?.name ?? "They choose";
  return [
    { name: "How it stands", value: states[invitation.state](invitation) },
    ...(invitation.email
      ? [{ name: "E-mail", value: `${invitation.email}. Only leads and facilitators can read it.` }]
      : []),
    {
      name: "What for",
      value: invitation.isToSeat ? "To sign in alone, in the seat they have" : "A seat at the table",
    },
    { name: "Role", value: roleWords[invitation.role] },
    ...(invitation.hereSince ? [{ name: "Takes part since", value: dayInWords(invitation.hereSince) }] : []),
    ...(invitation.isToSeat ? [] : [{ name: "Group you expect", value: group }]),
    {
      name: "What is asked",
      value: <span className="as-written">{invitation.asks || "Nothing is written down"}</span>,
    },
    { name: "Sent", value: `By ${invitation.invitedBy}, on ${dayInWords(invitation.sentOn)}` },
  ];
}
