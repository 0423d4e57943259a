import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { count } from "@/lib/checklist/words";
import { type Route, routesOf } from "@/lib/people/queries";
import { PeoplePage } from "../_components/people-page";
import { mayNow, openTable } from "../_components/seats";
import { RouteList } from "./_components/route-list";

type RoutesProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  route: "Saved: one more way in which people were asked.",
  answers: "Saved: who came this way.",
};

export default async function Routes({ params, searchParams }: RoutesProps) {
  const { viewer, view } = await openTable(params);
  const [routes, { saved = "" }] = await Promise.all([routesOf(view), searchParams]);
  const home = `/projects/${view.slug}/people`;
  const title = "Ways of asking";
  const add = mayNow(view, "route.add") && (
    <div className="no-print">
      <ButtonLink href={`${home}/routes/new`}>Write down a way of asking</ButtonLink>
    </div>
  );
  return (
    <PeoplePage
      viewer={viewer}
      view={view}
      title={title}
      back={{ href: home, label: "The table" }}
      lede="Each way in which people heard that they can take part. Some people never see what is only on the internet."
    >
      <PageTitle title={`${title}: ${view.title}`} />
      {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
      {routes.length === 0 ? (
        <EmptyState title="No way of asking is written down yet" action={add}>
          <p>A notice at the library, a word after a meeting, a post online: write down what you did, and who came.</p>
        </EmptyState>
      ) : (
        <>
          <p>{counts(routes)}</p>
          <RouteList
            routes={routes}
            groupNames={new Map(view.framework.groups.map(({ key, inSentence }) => [key, inSentence]))}
            home={home}
            mayRecord={mayNow(view, "route.record-answers")}
          />
          {add}
        </>
      )}
    </PeoplePage>
  );
}

function counts(routes: Route[]): string {
  const offline = routes.filter(({ way }) => way === "offline").length;
  const came = new Set(routes.flatMap(({ answeredBy }) => answeredBy.map(({ number }) => number))).size;
  return `${count(routes.length, "way", "ways")} of asking, ${offline} without the internet. ${count(came, "person", "people")} came by them.`;
}
