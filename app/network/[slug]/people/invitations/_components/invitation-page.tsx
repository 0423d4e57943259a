import type { ReactNode } from "react";
import { orNotFound } from "@/app/_shell/or-not-found";
import { type NetworkInvitationDetails, networkInvitationDetails } from "@/lib/network-invitations/queries";
import { NetworkPage } from "../../../_components/network-page";
import { openNetworkPage } from "../../../_components/open-network";

type Opened = { invitation: NetworkInvitationDetails; slug: string; isWaiting: boolean };

type InvitationPageProps = {
  params: Promise<{ slug: string; number: string }>;
  title: (name: string) => string;
  lede: string;
  children: (opened: Opened, title: string) => ReactNode;
};

/** A page about one invitation to the network, for its coordinators. */
export async function InvitationPage({ params, title, lede, children }: InvitationPageProps) {
  const { viewer, network } = await openNetworkPage(params);
  const { number } = await params;
  const place = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
  const invitation = await orNotFound(networkInvitationDetails(network, place));
  const isWaiting = invitation.state === "open" || invitation.state === "expired";
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="people"
      back={{ href: `/network/${network.slug}/people`, label: "People in the network" }}
      title={title(invitation.name)}
      lede={lede}
    >
      {children({ invitation, slug: network.slug, isWaiting }, title(invitation.name))}
    </NetworkPage>
  );
}
