import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { requireActor } from "@/lib/auth/current-actor";
import { dayInWords } from "@/lib/calendar/days";
import { momentInWords } from "@/lib/calendar/moments";
import { briefOf, openProject } from "@/lib/projects/queries";
import { briefIsOpenTo } from "@/lib/projects/rules";
import { AgreedTogether } from "./_components/agreed-together";
import { BriefParts } from "./_components/brief-parts";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

export default async function BriefPage({ params, searchParams }: Props) {
  const viewer = await requireActor();
  const { slug } = await params;
  const view = await orNotFound(openProject(viewer, slug));
  const brief = await briefOf(view);
  const { saved } = await searchParams;
  return (
    <ProjectPage viewer={viewer} view={view} part="brief">
      <PageTitle title={`The brief: ${view.title}`} />
      <Hero>
        {saved !== undefined && <Notice>The brief is saved.</Notice>}
        <h1 className="title">The brief</h1>
        <p className="lede">What the project is for, what belongs to it and what limits it.</p>
        <p className="note">
          Last written {momentInWords(brief.writtenAt, view.network.timeZone)}.{" "}
          {brief.agreedBy === null
            ? "Not agreed by a decision yet."
            : `Agreed by decision ${brief.agreedBy.number} on ${dayInWords(brief.agreedBy.decidedOn)}.`}
        </p>
        {briefIsOpenTo(view) && (
          <div className="no-print">
            <Actions>
              <ButtonLink href={`/projects/${view.slug}/brief/edit`}>
                {brief.agreedBy === null ? "Write the brief" : "Change the brief by a decision"}
              </ButtonLink>
            </Actions>
          </div>
        )}
      </Hero>
      <Page>
        <BriefParts brief={brief.content} />
        <Record name="How we work together" onScreenOnly>
          <Link className="standalone-link" href={`/projects/${view.slug}/agreement`}>
            Read the group agreement: how we treat one another, and how we decide
          </Link>
        </Record>
        <Record name="The big steps" onScreenOnly>
          <Link className="standalone-link" href={`/projects/${view.slug}/milestones`}>
            See the milestones and their days
          </Link>
        </Record>
        <AgreedTogether view={view} brief={brief} />
      </Page>
    </ProjectPage>
  );
}
