import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { count } from "@/lib/checklist/words";
import { firstVersionOf, projectsBehind, versionsOf } from "@/lib/framework/queries";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
import { VersionList } from "./_components/version-list";
import { VersionRecord } from "./_components/version-record";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ published?: string }> };

export default async function FrameworkOfNetwork({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const { published } = await searchParams;
  const [versions, first, behind] = await Promise.all([
    versionsOf(network),
    firstVersionOf(network),
    projectsBehind(network),
  ]);
  const { framework } = network;
  const here = `/network/${network.slug}/framework`;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="framework"
      title="Framework"
      lede="What every project of the network works with: the statements that people sign, and the groups at the table."
      notice={published !== undefined && <Notice>Version {framework.version} is published.</Notice>}
    >
      <PageTitle title={`Framework: ${network.name}`} />
      <ButtonLink href={`${here}/new`}>Write a new version</ButtonLink>
      <Record name={`Version ${framework.version}`} note="The one in use.">
        <p>{framework.name}</p>
        <p className="note">{framework.source}</p>
        {behind > 0 && (
          <p>
            {count(behind, "project still works", "projects still work")} with an earlier version and will be brought
            over in the next minutes.
          </p>
        )}
      </Record>
      <VersionRecord content={framework} />
      <Record name="Figures" note="Such as: how many people each group has.">
        <p>The figures behind the checklist come with the framework. They cannot be changed here yet.</p>
      </Record>
      <Record name="Versions" note="Newest first.">
        <VersionList home={here} versions={versions} first={first.version} timeZone={network.timeZone} />
      </Record>
    </NetworkPage>
  );
}
