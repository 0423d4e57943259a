import type { ReactNode } from "react";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import type { Viewer } from "@/lib/auth/current-actor";
import type { ProjectView } from "@/lib/projects/queries";
import { ProjectPage } from "./project-page";
import { type WhoMay, whoCanNow } from "./who-can";

export type InsidePageProps = {
  viewer: Viewer;
  view: ProjectView;
  /** The part of the project that this page is inside, as in the address: "actions", "people" … */
  part: string;
  back: { href: string; label: string };
  title: string;
  lede?: ReactNode;
  /** For a table that needs the width of the page. */
  wide?: boolean;
  children: ReactNode;
};

/** A page inside a part of a project: the way back, its title, then the work. */
export function InsidePage({ viewer, view, part, back, title, lede, wide = false, children }: InsidePageProps) {
  return (
    <ProjectPage viewer={viewer} view={view} part={part} inside>
      <Hero back={<BackLink href={back.href}>{back.label}</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </Hero>
      <Page>
        <div className={wide ? "work work--wide" : "work"}>{children}</div>
      </Page>
    </ProjectPage>
  );
}

/** The same with words in place of a form: why there is none, and what to do instead. */
export function OnlyWords({ children, ...page }: InsidePageProps) {
  return (
    <InsidePage {...page}>
      <PageTitle title={page.title} />
      <div className="prose">{children}</div>
    </InsidePage>
  );
}

/** In sight, but not theirs to do: says kindly who can. */
export function NotTheirs({ who, ...page }: Omit<InsidePageProps, "children"> & { who: WhoMay }) {
  return (
    <OnlyWords {...page}>
      <p>{whoCanNow(who, page.view)}</p>
    </OnlyWords>
  );
}
