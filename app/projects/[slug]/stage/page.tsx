import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { requireActor } from "@/lib/auth/current-actor";
import { dayInWords } from "@/lib/calendar/days";
import { allows } from "@/lib/policy/policy";
import { openProject } from "@/lib/projects/queries";
import { stageInWords } from "@/lib/projects/words";
import { DecisionName } from "../_components/cite-decision";
import { WhatStoodInTheWay } from "./_components/in-the-way";
import { close, type Step, stepFrom } from "./_components/steps";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

export default async function StagePage({ params, searchParams }: Props) {
  const viewer = await requireActor();
  const { slug } = await params;
  const view = await orNotFound(openProject(viewer, slug));
  const { saved } = await searchParams;
  const mayChange = allows("project.change-stage", view.roles);
  const title = `Where the project is: ${view.title}`;
  return (
    <ProjectPage viewer={viewer} view={view} part="stage">
      <PageTitle title={title} />
      <Hero back={<BackLink href={`/projects/${view.slug}`}>The project’s home</BackLink>}>
        {saved !== undefined && <Notice>Saved. The project is now: {stageInWords(view.stage).toLowerCase()}.</Notice>}
        <h1 className="title">{stageInWords(view.stage)}</h1>
        <p className="lede">
          Since {dayInWords(view.stageSince)}. The project was started on {dayInWords(view.startedOn)}.
        </p>
      </Hero>
      <Page>
        {view.stageReason !== "" && (
          <Record name="Why">
            <p className="as-written prose">{view.stageReason}</p>
          </Record>
        )}
        {view.stageDecision && (
          <Record name="Decided together">
            <p className="prose">
              This goes back to <DecisionName slug={view.slug} decision={view.stageDecision} />.
            </p>
          </Record>
        )}
        {view.stageInTheWay.length > 0 && (
          <Record name="What stood in the way" note="The project was closed all the same.">
            <WhatStoodInTheWay reasons={view.stageInTheWay} />
          </Record>
        )}
        {view.stage === "closed" && (
          <Record name="Looking back" onScreenOnly>
            <Link href={`/projects/${view.slug}/looking-back`}>
              What went well and badly, what was accepted, and a thank-you page to print
            </Link>
          </Record>
        )}
        <Record name="What can happen next" onScreenOnly>
          {mayChange ? (
            <ul className="lines">
              <NextLine step={stepFrom(view.stage)} href={`/projects/${view.slug}/stage/next`} />
              {view.stage !== "closed" && <NextLine step={close} href={`/projects/${view.slug}/stage/close`} />}
            </ul>
          ) : (
            <p className="prose">A lead of the project can change this, and says why.</p>
          )}
        </Record>
      </Page>
    </ProjectPage>
  );
}

function NextLine({ step: { label, hint }, href }: { step: Step; href: string }) {
  return (
    <li className="line">
      <p className="line__what">
        <Link href={href}>{label}</Link>
      </p>
      <p className="note">{hint}</p>
    </li>
  );
}
