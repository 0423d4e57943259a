import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { Band, Page } from "@/app/_ui/band";
import { KeyBox } from "@/app/_ui/key-box";
import { PageTitle } from "@/app/_ui/page-title";
import { requireActor } from "@/lib/auth/current-actor";
import { openNetworkAsCoordinator, portfolioOf } from "@/lib/network/queries";
import { Count } from "./_components/count";
import { Filters } from "./_components/filters";
import { NoProjects } from "./_components/no-projects";
import { PortfolioPages } from "./_components/portfolio-pages";
import { PortfolioTable } from "./_components/portfolio-table";
import { readFilter, type SearchParams } from "./_components/search";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function NetworkPortfolio({ params, searchParams }: Props) {
  const viewer = await requireActor();
  const network = await orNotFound(openNetworkAsCoordinator(viewer, (await params).slug));
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
