import "./voices.css";
import type { ReactNode } from "react";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import type { Viewer } from "@/lib/auth/current-actor";
import type { ProjectView } from "@/lib/projects/queries";

type VoicesPageProps = {
  viewer: Viewer;
  view: ProjectView;
  back?: { href: string; label: string };
  title: string;
  lede?: ReactNode;
  children: ReactNode;
};

/** A page inside what people say: the way back, its title, then the work. */
export function VoicesPage({ viewer, view, back, title, lede, children }: VoicesPageProps) {
  const { href, label } = back ?? { href: `/projects/${view.slug}/voices`, label: "Voices" };
  return (
    <ProjectPage viewer={viewer} view={view} part="voices" inside>
      <Hero back={<BackLink href={href}>{label}</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </Hero>
      <Page>
        <div className="voice-work">{children}</div>
      </Page>
    </ProjectPage>
  );
}

/** The same with words in place of a form. */
export function OnlyWords({ words, ...page }: Omit<VoicesPageProps, "children"> & { words: string }) {
  return (
    <VoicesPage {...page}>
      <PageTitle title={page.title} />
      <p className="prose">{words}</p>
    </VoicesPage>
  );
}

export const closedWords = "This project is closed. A lead can reopen it.";
