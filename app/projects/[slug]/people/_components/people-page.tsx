import "./people.css";
import Link from "next/link";
import type { ReactNode } from "react";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import type { Viewer } from "@/lib/auth/current-actor";
import { dayInWords } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import { type WhoMay, whoCan } from "./words";

type PeoplePageProps = {
  viewer: Viewer;
  view: ProjectView;
  back: { href: string; label: string };
  title: string;
  lede?: ReactNode;
  /** For a table that needs the width of the page. */
  wide?: boolean;
  children: ReactNode;
};

/** A page inside the table: the way back, its title, then the work. */
export function PeoplePage({ viewer, view, back, title, lede, wide, children }: PeoplePageProps) {
  return (
    <ProjectPage viewer={viewer} view={view} part="people" inside>
      <Hero back={<BackLink href={back.href}>{back.label}</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </Hero>
      <Page>
        <div className={wide ? "people-work people-work--wide" : "people-work"}>{children}</div>
      </Page>
    </ProjectPage>
  );
}

/** In sight, but not theirs to do: says kindly who can. */
export function NotTheirs({ who, ...page }: Omit<PeoplePageProps, "children"> & { who: WhoMay }) {
  return (
    <PeoplePage {...page}>
      <PageTitle title={page.title} />
      <div className="prose">
        <p>
          {page.view.stage === "closed"
            ? "This project is closed. A lead can reopen it."
            : whoCan(who, page.view.seats)}
        </p>
      </div>
    </PeoplePage>
  );
}

/** A seat that is history: says so, and offers a new one. */
export function HasLeft({
  name,
  leftOn,
  ...page
}: Omit<PeoplePageProps, "children"> & { name: string; leftOn: string }) {
  return (
    <PeoplePage {...page}>
      <PageTitle title={page.title} />
      <div className="prose">
        <p>
          {name} left the table on {dayInWords(leftOn)}. What they said and did stays in the record.
        </p>
        <p>
          <Link className="standalone-link" href={`/projects/${page.view.slug}/people/new`}>
            Give {name} a seat again
          </Link>
        </p>
      </div>
    </PeoplePage>
  );
}
