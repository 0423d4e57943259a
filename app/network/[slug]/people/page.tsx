import { z } from "zod";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Pages } from "@/app/_ui/pages";
import { people as inWords } from "@/lib/checklist/words";
import { peopleOf, peoplePage } from "@/lib/network/queries";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
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
  const { people, next, total } = await peopleOf(viewer, network, after);
  const here = `/network/${network.slug}/people`;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="people"
      title="People in the network"
      lede="Coordinators come first: they see every project. Everyone else here can start one, once they sign in."
      notice={asked.saved !== undefined && <Notice>This person is in the network now, and can sign in.</Notice>}
    >
      <PageTitle title={`People in ${network.name}`} />
      <ButtonLink href={`${here}/new`}>Let someone in</ButtonLink>
      <PeopleList people={people} />
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
