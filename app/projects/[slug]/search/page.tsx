import { SearchForm } from "@/app/_components/search-form";
import { SearchResults } from "@/app/_components/search-results";
import { readSearch, type SearchParams } from "@/app/_components/search-words";
import { ProjectPage } from "@/app/_shell/project-page";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { searchProject } from "@/lib/search/queries";
import { openTable } from "../people/_components/seats";

type SearchProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function SearchOfProject({ params, searchParams }: SearchProps) {
  const { viewer, view } = await openTable(params);
  const search = readSearch(await searchParams);
  return (
    <ProjectPage viewer={viewer} view={view} part="search">
      <PageTitle title={search.text ? `Search: ${search.text}` : `Search: ${view.title}`} />
      <Hero>
        <h1 className="title title--small">Search this project</h1>
        <p className="lede">Decisions, what people said, meetings and actions.</p>
      </Hero>
      <Page>
        <div className="work">
          <SearchForm home={`/projects/${view.slug}/search`} search={search} />
          <SearchResults search={search} result={await searchProject(view, search)} />
        </div>
      </Page>
    </ProjectPage>
  );
}
