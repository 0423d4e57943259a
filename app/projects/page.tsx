import { SitePage } from "@/app/_shell/site-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { requireActor } from "@/lib/auth/current-actor";
import { ownNextMeetings } from "@/lib/meetings/queries";
import { ownNetworks } from "@/lib/network/queries";
import { ownProjects } from "@/lib/projects/queries";
import { OwnProjects } from "./_components/own-projects";

type Props = { searchParams: Promise<{ saved?: string }> };

export default async function Projects({ searchParams }: Props) {
  const viewer = await requireActor();
  const [projects, networks, meetings] = await Promise.all([
    ownProjects(viewer),
    ownNetworks(viewer),
    ownNextMeetings(viewer),
  ]);
  return (
    <SitePage viewer={viewer} current="/projects">
      <PageTitle title="Your projects" />
      <Hero>
        {(await searchParams).saved === "left" && (
          <Notice>You have left the table. Thank you for all that you brought to it.</Notice>
        )}
        <h1 className="title">Your projects</h1>
        <p className="lede">The projects at whose table you have a seat.</p>
        {networks.length > 0 && (
          <Actions>
            <ButtonLink href="/projects/new">Start a project</ButtonLink>
          </Actions>
        )}
      </Hero>
      <Page>
        <div className="page-body">
          <h2 className="visually-hidden">All of them</h2>
          <OwnProjects projects={projects} meetings={meetings} />
        </div>
      </Page>
    </SitePage>
  );
}
