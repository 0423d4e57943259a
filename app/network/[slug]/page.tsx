import { SitePage } from "@/app/_shell/site-page";
import { Band, Page } from "@/app/_ui/band";
import { KeyBox } from "@/app/_ui/key-box";
import { PageTitle } from "@/app/_ui/page-title";
import { portfolioOf } from "@/lib/network/queries";
import { Count } from "./_components/count";
import { Filters } from "./_components/filters";
import { NetworkParts } from "./_components/network-parts";
import { NoProjects } from "./_components/no-projects";
import { openNetworkPage } from "./_components/open-network";
import { PortfolioPages } from "./_components/portfolio-pages";
import { PortfolioTable } from "./_components/portfolio-table";
import { readFilter, type SearchParams } from "./_components/search";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function NetworkPortfolio({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const filter = readFilter(await searchParams);
  const page = await portfolioOf(network, filter);
  const home = `/network/${network.slug}`;
  return (
    <SitePage viewer={viewer} current={home} wide support={{ networkName: network.name, words: network.supportWords }}>
      <PageTitle title={`Projects in ${network.name}`} />
      <Band>
        <Page wide>
          <div className="network__head">
            <h1 className="title">Projects in the network</h1>
            <NetworkParts home={home} part="" />
            <Filters home={home} filter={filter} />
          </div>
        </Page>
      </Band>
      <Page wide>
        <Count home={home} filter={filter} page={page} />
        {page.lines.length === 0 ? (
          <NoProjects home={home} total={page.total} />
        ) : (
          <>
            <KeyBox groups={network.framework.groups} areas={network.framework.areas} />
            <PortfolioTable lines={page.lines} areas={network.framework.areas} />
          </>
        )}
        <PortfolioPages home={home} filter={filter} page={page} />
      </Page>
    </SitePage>
  );
}
