import "./helping.css";
import type { ReactNode } from "react";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import type { Viewer } from "@/lib/auth/current-actor";
import type { ProjectView } from "@/lib/projects/queries";
import { whoCan } from "../../people/_components/words";

type HelpingPageProps = {
  viewer: Viewer;
  view: ProjectView;
  back: { href: string; label: string };
  title: string;
  lede?: ReactNode;
  children: ReactNode;
};

/** A page on which someone helps another person with the statements, or looks at what a helper wrote. */
export function HelpingPage({ viewer, view, back, title, lede, children }: HelpingPageProps) {
  return (
    <ProjectPage viewer={viewer} view={view} part="statements" inside>
      <Hero back={<BackLink href={back.href}>{back.label}</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </Hero>
      <Page>
        <div className="helping">{children}</div>
      </Page>
    </ProjectPage>
  );
}

type OnlyWordsProps = Omit<HelpingPageProps, "children" | "lede"> & { children: ReactNode };

/** The same with no form: says in words why there is none, and what to do instead. */
export function OnlyWords({ children, ...page }: OnlyWordsProps) {
  return (
    <HelpingPage {...page}>
      <PageTitle title={page.title} />
      <div className="prose">{children}</div>
    </HelpingPage>
  );
}

/** In sight, but not theirs to do: says kindly who can. */
export function NotForHelping(page: Omit<HelpingPageProps, "children">) {
  const isClosed = page.view.stage === "closed";
  return (
    <OnlyWords {...page}>
      <p>{isClosed ? "This project is closed. A lead can reopen it." : whoCan("hosts", page.view.seats)}</p>
    </OnlyWords>
  );
}
