import "./_components/outcomes.css";
import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { whoCanNow } from "@/app/_shell/who-can";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { type Outcome, outcomesOf } from "@/lib/outcomes/queries";
import { briefOf, type ProjectView } from "@/lib/projects/queries";
import { mayNow, openTable } from "../people/_components/seats";
import { ChosenBy } from "./_components/chosen-by";
import { HowItGoes } from "./_components/how-it-goes";
import { InOneLine } from "./_components/in-one-line";
import { Sparkline } from "./_components/sparkline";

export default async function Outcomes({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const [outcomes, { content: brief }] = await Promise.all([outcomesOf(view), briefOf(view)]);
  const followed = outcomes.filter(({ droppedOn }) => droppedOn === null);
  const dropped = outcomes.filter(({ droppedOn }) => droppedOn !== null);
  const bare = brief.aims.filter(({ id }) => !followed.some(({ aimIds }) => aimIds.includes(id)));
  const mayAdd = mayNow(view, "outcome.add");
  const add = mayAdd && (
    <div className="no-print">
      <ButtonLink href={`/projects/${view.slug}/outcomes/new`}>Write down an outcome</ButtonLink>
    </div>
  );
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <ProjectPage viewer={viewer} view={view} part="outcomes">
      <PageTitle title={`Outcomes: ${view.title}`} />
      <Hero>
        <h1 className="title title--small">Outcomes</h1>
        <p className="lede">What is meant to be different for people, and whether it is.</p>
      </Hero>
      <Page>
        <div className="work work--wide">
          {outcomes.length === 0 ? (
            <EmptyState title="No outcome is written down yet" action={add}>
              <p>Choose together what should be different for people, how it is now, and how you will know.</p>
              {!mayAdd && <p>{whoCanNow("table", view)}</p>}
            </EmptyState>
          ) : (
            <>
              <List outcomes={followed} view={view} today={today} />
              {add}
            </>
          )}
          {outcomes.length > 0 && bare.length > 0 && (
            <section>
              <h2 className="section-title">Aims without an outcome</h2>
              <p className="note">Nothing shows yet whether these are reached.</p>
              <ul className="bulleted">
                {bare.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </section>
          )}
          {dropped.length > 0 && (
            <section>
              <h2 className="section-title">Not followed any more</h2>
              <ul className="plain-links">
                {dropped.map(({ number, title, droppedOn }) => (
                  <li key={number}>
                    <Link href={`/projects/${view.slug}/outcomes/${number}`}>{title}</Link>, since{" "}
                    {dayInWords(droppedOn ?? today)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p className="no-print">
            <Link className="standalone-link" href={`/projects/${view.slug}/looking-back`}>
              Looking back together, half way and at the end
            </Link>
          </p>
        </div>
      </Page>
    </ProjectPage>
  );
}

function List({ outcomes, view, today }: { outcomes: Outcome[]; view: ProjectView; today: Day }) {
  return (
    <ul className="outcome-list" id="baseline">
      {outcomes.map((outcome) => (
        <li key={outcome.number}>
          <div className="outcome-list__words">
            <h2 className="sub-title">
              <Link href={`/projects/${view.slug}/outcomes/${outcome.number}`}>{outcome.title}</Link>
            </h2>
            <ChosenBy outcome={outcome} view={view} />
            {outcome.measures.length === 0 && <p className="note">It is not said yet how you will know.</p>}
            {outcome.measures.map((measure) => (
              <div key={measure.number} className="outcome-list__words">
                <InOneLine measure={measure} />
                <HowItGoes measure={measure} today={today} />
              </div>
            ))}
          </div>
          <div>
            {outcome.measures.map((measure) => (
              <Sparkline key={measure.number} measure={measure} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
