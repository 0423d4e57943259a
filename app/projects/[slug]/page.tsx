import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { RoundTable } from "@/app/_ui/round-table";
import { Ruled, TwoUp } from "@/app/_ui/ruled";
import { auditsAtTable, findingsToAnswer } from "@/lib/audits/asked-queries";
import { requireActor } from "@/lib/auth/current-actor";
import { standingOf } from "@/lib/checklist/queries";
import { latestDecision } from "@/lib/decisions/queries";
import { latestChanges } from "@/lib/history/queries";
import { askedOf } from "@/lib/projects/asked-queries";
import { briefOf, openProject } from "@/lib/projects/queries";
import { AskedList } from "../_components/asked";
import { AuditsAtTable } from "../_components/audits-at-table";
import { AreaList } from "./_components/area-list";
import { HomeWords } from "./_components/home-words";
import { LatestChanges } from "./_components/latest-changes";
import { LatestDecision } from "./_components/latest-decision";
import { NextMeeting } from "./_components/next-meeting";
import { OurAims } from "./_components/our-aims";
import { OutcomesSection } from "./_components/outcomes-section";
import { StageSection } from "./_components/stage-section";
import { StatementsSection } from "./_components/statements-section";

export default async function ProjectHome({ params }: { params: Promise<{ slug: string }> }) {
  const viewer = await requireActor();
  const view = await orNotFound(openProject(viewer, (await params).slug));
  const [standing, { content: brief, agreedBy }, lines, decision, asked, findings, audited] = await Promise.all([
    standingOf(view),
    briefOf(view),
    latestChanges(view, 3),
    latestDecision(view),
    askedOf(viewer, view.slug),
    findingsToAnswer(viewer, view.slug),
    auditsAtTable(viewer, view.slug),
  ]);
  const seats = view.seats.filter(({ leftOn }) => leftOn === null);
  const atTable = seats.map(({ pausedOn, ...seat }) => ({ ...seat, paused: pausedOn !== null }));
  return (
    <ProjectPage viewer={viewer} view={view} part="">
      <PageTitle title={view.title} />
      <Hero picture={<RoundTable seats={atTable} groups={groupsAtTable(view)} meetingsHeld={standing.meetingsHeld} />}>
        <HomeWords view={view} firstAim={brief.aims[0]?.text} steps={standing.nextSteps} />
      </Hero>
      <TwoUp
        side={
          <>
            <StatementsSection
              slug={view.slug}
              seats={seats}
              groups={view.framework.groups}
              count={view.framework.statements.length}
            />
            <LatestDecision view={view} decision={decision} />
            <OutcomesSection view={view} />
            <StageSection view={view} briefAgreed={agreedBy !== null} />
            <LatestChanges view={view} lines={lines} />
            <OurAims view={view} aims={brief.aims} />
          </>
        }
      >
        {asked.length + findings.length > 0 && (
          <Ruled title="You are asked">
            <p className="note">You do not have to answer.</p>
            <AskedList asked={asked} findings={findings} />
          </Ruled>
        )}
        {audited.length > 0 && (
          <Ruled title="Audit">
            <AuditsAtTable audits={audited} />
          </Ruled>
        )}
        <NextMeeting view={view} />
        <Ruled title="Checklist">
          <p className="note">
            Eight things to look after together. An area is “Confirmed together” when people at the table say so.
          </p>
          <AreaList slug={view.slug} areas={standing.areas} />
        </Ruled>
      </TwoUp>
    </ProjectPage>
  );
}
