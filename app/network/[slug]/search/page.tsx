import { SearchForm } from "@/app/_components/search-form";
import { SearchResults } from "@/app/_components/search-results";
import { readSearch, type SearchParams } from "@/app/_components/search-words";
import { PageTitle } from "@/app/_ui/page-title";
import { searchNetwork } from "@/lib/search/queries";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";

type SearchProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function SearchOfNetwork({ params, searchParams }: SearchProps) {
  const { viewer, network } = await openNetworkPage(params);
  const search = readSearch(await searchParams);
  const lede = "Decisions, what people said, meetings and actions of all its projects.";
  return (
    <NetworkPage viewer={viewer} network={network} part="search" title="Search the network" lede={lede}>
      <PageTitle title={search.text ? `Search: ${search.text}` : `Search: ${network.name}`} />
      <div className="work">
        <SearchForm home={`/network/${network.slug}/search`} search={search} />
        <SearchResults search={search} result={await searchNetwork(viewer, network, search)} withProject />
      </div>
    </NetworkPage>
  );
}
