import "./meetings.css";
import type { ReactNode } from "react";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import type { Viewer } from "@/lib/auth/current-actor";
import type { ProjectView } from "@/lib/projects/queries";

export type MeetingsPageProps = {
  viewer: Viewer;
  view: ProjectView;
  back: { href: string; label: string };
  title: string;
  lede?: ReactNode;
  children: ReactNode;
};

/** A page inside the meetings: the way back, its title, then the work. */
export function MeetingsPage({ viewer, view, back, title, lede, children }: MeetingsPageProps) {
  return (
    <ProjectPage viewer={viewer} view={view} part="meetings" inside>
      <Hero back={<BackLink href={back.href}>{back.label}</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </Hero>
      <Page>
        <div className="meeting-work">{children}</div>
      </Page>
    </ProjectPage>
  );
}

/** The same with words in place of a form. */
export function OnlyWords({ words, ...page }: Omit<MeetingsPageProps, "children"> & { words: string }) {
  return (
    <MeetingsPage {...page}>
      <PageTitle title={page.title} />
      <p className="prose">{words}</p>
    </MeetingsPage>
  );
}
