import { VersionStep } from "@/app/_components/version-step";
import { WhatChanges } from "@/app/_components/what-changes";
import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Pages } from "@/app/_ui/pages";
import { requireActor } from "@/lib/auth/current-actor";
import { differenceBetween } from "@/lib/framework/difference";
import { stepsTaken } from "@/lib/framework/queries";
import { openProject } from "@/lib/projects/queries";

export default async function WhatChangedInStatements({
  params,
}: {
  params: Promise<{ slug: string; number: string }>;
}) {
  const viewer = await requireActor();
  const { slug, number } = await params;
  const view = await orNotFound(openProject(viewer, slug));
  const steps = await orNotFound(stepsTaken(view));
  const place = steps.findIndex((one) => String(one.number) === number);
  const step = steps[place];
  if (!step) notHere();
  const home = `/projects/${view.slug}/statements`;
  const wayTo = (other: { number: number } | undefined) =>
    other && { href: `${home}/versions/${other.number}`, label: `Version ${other.number}` };
  return (
    <ProjectPage viewer={viewer} view={view} part="statements" inside>
      <PageTitle title={`What changed in version ${step.number}: ${view.title}`} />
      <Hero back={<BackLink href={home}>Statements</BackLink>}>
        <h1 className="title">What changed in version {step.number}</h1>
        <p className="lede">The statements belong to the whole network. Its coordinators publish each new version.</p>
      </Hero>
      <Page>
        <div className="page-body">
          <VersionStep step={step} timeZone={view.network.timeZone} />
        </div>
        <WhatChanges difference={differenceBetween(step.before, step.after)} />
        {steps.length > 1 && (
          <Pages
            label="Versions since this project began"
            showing={`${steps.length - place} of ${steps.length} new versions since this project began`}
            newer={wayTo(steps[place - 1])}
            older={wayTo(steps[place + 1])}
          />
        )}
      </Page>
    </ProjectPage>
  );
}
