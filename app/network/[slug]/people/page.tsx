import { z } from "zod";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Pages } from "@/app/_ui/pages";
import { people as inWords } from "@/lib/checklist/words";
import { peopleOf, peoplePage } from "@/lib/network/queries";
import { waitingNetworkInvitationsOf } from "@/lib/network-invitations/queries";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
import { InvitedList } from "./_components/invited-list";
import { PeopleList } from "./_components/people-list";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ after?: string | string[]; saved?: string }>;
};

const Cursor = z.uuid().nullable().catch(null);

export default async function PeopleOfNetwork({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const asked = await searchParams;
  const after = Cursor.parse(asked.after ?? null);
  const [{ people, next, total }, waiting] = await orNotFound(
    Promise.all([peopleOf(viewer, network, after), waitingNetworkInvitationsOf(network)]),
  );
  const here = `/network/${network.slug}/people`;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="people"
      title="People in the network"
      lede="Coordinators come first: they see every project. Everyone else here can start one, once they sign in."
      notice={asked.saved === "role" && <Notice>Saved: this is their role now.</Notice>}
    >
      <PageTitle title={`People in ${network.name}`} />
      <ButtonLink href={`${here}/new`}>Invite someone</ButtonLink>
      {waiting.length > 0 && after === null && <InvitedList waiting={waiting} here={here} />}
      <PeopleList people={people} here={here} />
      {(after || next) && (
        <Pages
          label="More people"
          showing={`Showing ${people.length} of ${inWords(total)}`}
          newer={after ? { href: here, label: "Back to the first" } : undefined}
          older={next ? { href: `${here}?after=${next}`, label: `Next ${peoplePage} people` } : undefined}
        />
      )}
    </NetworkPage>
  );
}
