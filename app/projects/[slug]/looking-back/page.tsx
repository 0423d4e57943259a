import { ProjectPage } from "@/app/_shell/project-page";
import { whoCanNow } from "@/app/_shell/who-can";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { endingOf, reflectionsOf } from "@/lib/reflections/queries";
import { mayNow, openTable } from "../people/_components/seats";
import { EndingRecord } from "./_components/ending-record";
import { ReflectionRecord } from "./_components/reflection-record";

type LookingBackProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  added: "Saved: what you saw when you looked back.",
  changed: "Saved: it says this now. What it said before stays in the history.",
  ending: "Saved: how it ended.",
};

export default async function LookingBack({ params, searchParams }: LookingBackProps) {
  const { viewer, view } = await openTable(params);
  const [reflections, ending, { saved = "" }] = await Promise.all([reflectionsOf(view), endingOf(view), searchParams]);
  const home = `/projects/${view.slug}/looking-back`;
  const mayAdd = mayNow(view, "reflection.add");
  const add = mayAdd && <ButtonLink href={`${home}/new`}>Write down a look back</ButtonLink>;
  return (
    <ProjectPage viewer={viewer} view={view} part="outcomes" inside>
      <PageTitle title={`Looking back: ${view.title}`} />
      <Hero back={<BackLink href={`/projects/${view.slug}/outcomes`}>Outcomes</BackLink>}>
        {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
        <h1 className="title">Looking back</h1>
        <p className="lede">What was good, what was hard and what went badly: half way through, and at the end.</p>
        {reflections.length > 0 && (
          <div className="actions no-print">
            {add}
            <PrintButton quiet>Print it</PrintButton>
          </div>
        )}
      </Hero>
      <Page>
        {reflections.length === 0 ? (
          <div className="page-body">
            <EmptyState title="Nobody has looked back yet" action={add}>
              <p>
                Half way through is a good time: there is still time to change things.{" "}
                {!mayAdd && whoCanNow("table", view)}
              </p>
            </EmptyState>
          </div>
        ) : (
          reflections.map((reflection) => (
            <ReflectionRecord
              key={reflection.number}
              reflection={reflection}
              edit={mayAdd ? `${home}/${reflection.number}/edit` : null}
            />
          ))
        )}
        {(ending || view.stage === "closed" || mayNow(view, "ending.write")) && (
          <EndingRecord
            ending={ending}
            home={home}
            mayWrite={mayNow(view, "ending.write")}
            who={whoCanNow("hosts", view)}
          />
        )}
      </Page>
    </ProjectPage>
  );
}
