import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { requireActor } from "@/lib/auth/current-actor";
import { standingOf } from "@/lib/checklist/queries";
import { count } from "@/lib/checklist/words";
import { openProject } from "@/lib/projects/queries";
import { AreaList } from "../_components/area-list";
import { StatusMeanings } from "./_components/status-meanings";
import { Steps } from "./_components/steps";

export default async function Checklist({ params }: { params: Promise<{ slug: string }> }) {
  const viewer = await requireActor();
  const view = await orNotFound(openProject(viewer, (await params).slug));
  const { areas, nextSteps } = await standingOf(view);
  const looked = areas.filter(({ status }) => status === "in-place" || status === "confirmed-together").length;
  return (
    <ProjectPage viewer={viewer} view={view} part="checklist">
      <PageTitle title={`Checklist: ${view.title}`} />
      <Hero>
        <h1 className="title">Checklist</h1>
        <p className="lede">
          {looked} of {count(areas.length, "area is", "areas are")} in place. It is worked out from what is written down
          here, so it changes as you go.
        </p>
      </Hero>
      <Page>
        <Record name="Eight things to look after">
          <AreaList slug={view.slug} areas={areas} />
          <Link className="standalone-link" href={`/projects/${view.slug}/accountability`}>
            Statement by statement: what shows that we keep our word
          </Link>
        </Record>
        <Record
          name="Useful steps"
          id="steps"
          note={nextSteps.length > 0 && "The most useful comes first. Do one at a time."}
        >
          <Steps view={view} steps={nextSteps} />
        </Record>
        <Record name="Audits" note="When someone from the network looks at all of this." onScreenOnly>
          <Link className="standalone-link" href={`/projects/${view.slug}/audits`}>
            Read the audits of this project
          </Link>
        </Record>
        <Record name="What the four words mean">
          <StatusMeanings thresholds={view.framework.thresholds} groups={view.framework.groups} />
        </Record>
      </Page>
    </ProjectPage>
  );
}
