import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { Band, Page } from "@/app/_ui/band";
import { KeyBox } from "@/app/_ui/key-box";
import { PageTitle } from "@/app/_ui/page-title";
import { TableFiles } from "@/app/_ui/table-files";
import { dayOf } from "@/lib/calendar/moments";
import { savedViewsOf } from "@/lib/network/own-queries";
import { portfolioSearch, readPortfolioFilter, type SearchParams } from "@/lib/network/portfolio-address";
import { portfolioOf } from "@/lib/network/portfolio-queries";
import { Count } from "./_components/count";
import { Filters } from "./_components/filters";
import { NetworkParts } from "./_components/network-parts";
import { NoProjects } from "./_components/no-projects";
import { openNetworkPage } from "./_components/open-network";
import { OwnViews } from "./_components/own-views";
import { PortfolioPages } from "./_components/portfolio-pages";
import { PortfolioTable } from "./_components/portfolio-table";
import { anew, readLook, searchOf } from "./_components/search";
import { Columns, Density } from "./_components/table-look";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function NetworkPortfolio({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const { framework } = network;
  const asked = await searchParams;
  const [filter, look] = [readPortfolioFilter(asked, framework.groups), readLook(asked)];
  const today = dayOf(new Date(), network.timeZone);
  const [portfolio, views] = await Promise.all([portfolioOf(network, filter, today), savedViewsOf(network)]);
  const home = `/network/${network.slug}`;
  const shown = { home, filter, look };
  const file = (kind: string) => `${home}/export/${kind}?${portfolioSearch(anew(filter))}`;
  return (
    <SitePage viewer={viewer} current={home} wide support={{ networkName: network.name, words: network.supportWords }}>
      <PageTitle title={`Projects in ${network.name}`} />
      <Band>
        <Page wide>
          <div className="network__head">
            <h1 className="title">Projects in the network</h1>
            <NetworkParts home={home} part="" />
            <Filters {...shown} framework={framework} />
          </div>
        </Page>
      </Band>
      <Page wide>
        <div className="table-tools">
          <Count {...shown} framework={framework} portfolio={portfolio} />
          <div className="table-tools__right no-print">
            <Density {...shown} />
            <TableFiles csv={file("csv")} xlsx={file("xlsx")} />
          </div>
        </div>
        <div className="table-choices no-print">
          <OwnViews home={home} views={views} search={String(searchOf(anew(filter), look))} />
          <Columns {...shown} />
          <Link href={`${home}/audits/sample?${portfolioSearch(anew(filter))}`}>Draw a sample of these to audit</Link>
        </div>
        {portfolio.lines.length === 0 ? (
          <NoProjects home={home} total={portfolio.total} />
        ) : (
          <>
            <KeyBox groups={framework.groups} areas={framework.areas} />
            <PortfolioTable {...shown} lines={portfolio.lines} areas={framework.areas} />
          </>
        )}
        <PortfolioPages {...shown} portfolio={portfolio} />
      </Page>
    </SitePage>
  );
}
