import { ProjectPage } from "@/app/_shell/project-page";
import { whoCan } from "@/app/_shell/who-can";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { mayNow, openTable } from "../people/_components/seats";
import { SupportPerson } from "./_components/support-person";

type SupportProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

export default async function Support({ params, searchParams }: SupportProps) {
  const { viewer, view } = await openTable(params);
  const { saved } = await searchParams;
  const { support, network } = view;
  const home = `/projects/${view.slug}`;
  const mayName = mayNow(view, "support.name");
  return (
    <ProjectPage viewer={viewer} view={view} part="support">
      <PageTitle title={`Whom to turn to: ${view.title}`} />
      <Hero back={<BackLink href={home}>{view.title}</BackLink>}>
        {saved !== undefined && support && (
          <Notice>Saved: everyone in the project can see that they can turn to {support.name}.</Notice>
        )}
        <h1 className="title">Whom to turn to</h1>
        <p className="lede">
          Taking part can be hard at times. If something weighs on you, you can turn to someone, before, during or after
          anything we do together.
        </p>
      </Hero>
      <Page>
        <Record name="In this project" note="Everyone in the project can read this.">
          {support ? (
            <SupportPerson person={support} />
          ) : (
            <div className="prose">
              <p>Nobody is named yet. Someone can be named here, with how to reach them.</p>
              {!mayName && view.stage !== "closed" && <p>{whoCan("hosts", view.seats)}</p>}
            </div>
          )}
          {mayName && (
            <div className="no-print">
              <ButtonLink quiet={support !== null} href={`${home}/support/edit`}>
                {support ? "Change who it is, or how to reach them" : "Name someone to turn to"}
              </ButtonLink>
            </div>
          )}
        </Record>
        <Record name={network.name} note="Where anyone in the network can find support.">
          <p className="prose as-written">{network.supportWords}</p>
        </Record>
      </Page>
    </ProjectPage>
  );
}
