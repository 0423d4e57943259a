import "../_components/outcomes.css";
import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { Band, Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { outcomeNumbered } from "@/lib/outcomes/queries";
import { mayNow, numberIn, openTable } from "../../people/_components/seats";
import { ChosenBy } from "../_components/chosen-by";
import { MeasureSection } from "../_components/measure-section";
import { OwesTo } from "../_components/owes-to";
import { Stories } from "../_components/stories";
import { ThreeFigures } from "../_components/three-figures";

type OutcomeProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ saved?: string }>;
};

const notices: Record<string, string> = {
  changed: "Saved: the outcome is changed.",
  dropped: "Saved: this is not followed any more.",
  measure: "Saved: how you will know.",
  "measure-changed": "Saved: how you will know is changed.",
  readings: "Saved: the readings are written down.",
  corrected: "Saved: the reading is put right. The figure of before stays beside it.",
  "taken-back": "Saved: it is taken back.",
  story: "Saved: one more story.",
};

export default async function OutcomeOnItsOwn({ params, searchParams }: OutcomeProps) {
  const { viewer, view } = await openTable(params);
  const [outcome, { saved = "" }] = await Promise.all([
    orNotFound(outcomeNumbered(view, numberIn((await params).number))),
    searchParams,
  ]);
  const { number, title, about, measures, droppedOn, droppedWhy } = outcome;
  const project = `/projects/${view.slug}`;
  const home = `${project}/outcomes/${number}`;
  const mayChange = droppedOn === null && mayNow(view, "reading.add");
  const today = dayOf(new Date(), view.network.timeZone);
  const only = measures.length === 1 ? measures[0] : undefined;
  return (
    <ProjectPage viewer={viewer} view={view} part="outcomes" inside>
      <PageTitle title={title} />
      <Hero back={<BackLink href={`${project}/outcomes`}>Outcomes</BackLink>}>
        <h1 className="title">{title}</h1>
        {about !== "" && <p className="lede as-written">{about}</p>}
        <ChosenBy outcome={outcome} view={view} />
      </Hero>
      {only && (
        <Band>
          <div className="page figures-page">
            <ThreeFigures measure={only} />
          </div>
        </Band>
      )}
      <Page>
        {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
        {droppedOn !== null && (
          <p className="prose">
            Not followed any more since {dayInWords(droppedOn)}. {droppedWhy}
          </p>
        )}
        {measures.length === 0 && (
          <EmptyState
            title="It is not said yet how you will know"
            action={mayChange && <ButtonLink href={`${home}/measures/new`}>Say how you will know</ButtonLink>}
          >
            <p>Something that can be counted or asked, how it is now, and how it is meant to be.</p>
          </EmptyState>
        )}
        {measures.map((measure) => (
          <MeasureSection
            key={measure.number}
            measure={measure}
            outcome={home}
            project={project}
            today={today}
            mayChange={mayChange}
            withFigures={measure !== only}
          />
        ))}
        <Stories stories={outcome.stories} outcome={home} mayTell={mayChange} />
        <OwesTo outcome={outcome} project={project} />
        <Record name="Keep and change" onScreenOnly>
          <Actions>
            <a className="standalone-link" href={`${home}/export`} download>
              All figures as a table (CSV)
            </a>
            {mayChange && <Ways home={home} hasMeasure={measures.length > 0} />}
          </Actions>
        </Record>
      </Page>
    </ProjectPage>
  );
}

function Ways({ home, hasMeasure }: { home: string; hasMeasure: boolean }) {
  return (
    <>
      <Link className="standalone-link" href={`${home}/edit`}>
        Change this outcome
      </Link>
      {hasMeasure && (
        <Link className="standalone-link" href={`${home}/measures/new`}>
          Add another measure
        </Link>
      )}
      <Link className="standalone-link" href={`${home}/drop`}>
        Stop following it
      </Link>
    </>
  );
}
