import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { Record } from "@/app/_ui/record";
import { dayInWords } from "@/lib/calendar/days";
import { endingOf, reflectionsOf } from "@/lib/reflections/queries";
import { openTable } from "../../people/_components/seats";

export default async function ThankYou({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const [ending, reflections] = await Promise.all([endingOf(view), reflectionsOf(view)]);
  const kept = reflections.findLast(({ keep }) => keep !== "");
  return (
    <ProjectPage viewer={viewer} view={view} part="outcomes" inside>
      <PageTitle title={`Thank you: ${view.title}`} />
      <Hero back={<BackLink href={`/projects/${view.slug}/looking-back`}>Looking back</BackLink>}>
        <h1 className="title">Thank you</h1>
        <p className="lede">
          To everyone who had a seat at the table of “{view.title}” since {dayInWords(view.startedOn)}.
        </p>
        <div className="actions no-print">
          <PrintButton quiet>Print it</PrintButton>
        </div>
      </Hero>
      <Page>
        <Record name="At the table" note="In the order in which they came.">
          <ul className="bulleted">
            {view.seats.map(({ number, name }) => (
              <li key={number}>{name}</li>
            ))}
          </ul>
        </Record>
        {ending?.accepted && (
          <Record name="What came of it">
            <p className="prose as-written">{ending.accepted}</p>
          </Record>
        )}
        {kept && (
          <Record name="What we would keep">
            <p className="prose as-written">{kept.keep}</p>
          </Record>
        )}
      </Page>
    </ProjectPage>
  );
}
