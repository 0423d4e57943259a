import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { whoCan } from "@/app/_shell/who-can";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { packsOf } from "@/lib/evidence/queries";
import { mayNow, numberIn, openTable } from "../people/_components/seats";
import { PackList } from "./_components/pack-list";
import { WhatAPackIs } from "./_components/what-a-pack-is";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ made?: string | string[] }> };

export default async function Evidence({ params, searchParams }: Props) {
  const { viewer, view } = await openTable(params);
  const packs = await packsOf(viewer, view);
  const { made } = await searchParams;
  const justMade = packs.find(({ number, canFetch }) => canFetch && number === numberIn(String(made)));
  const home = `/projects/${view.slug}/evidence`;
  const mayExport = mayNow(view, "evidence.export");
  return (
    <ProjectPage viewer={viewer} view={view} part="evidence">
      <PageTitle title={`Evidence: ${view.title}`} />
      <Hero>
        <h1 className="title">Evidence</h1>
        <p className="lede">
          “We will provide evidence that we have followed the process.” A pack holds it in one file, and anyone can
          check that nothing in it was changed.
        </p>
      </Hero>
      <Page>
        <div className="work">
          {justMade && (
            <Notice>Pack {justMade.number} is made, and that is in the history. Save it below, on this device.</Notice>
          )}
          {packs.length === 0 ? (
            <EmptyState
              title="No pack was made yet"
              action={mayExport && <ButtonLink href={`${home}/new`}>Make a pack</ButtonLink>}
            >
              <p>A pack can be made at any time: for a meeting with those who pay, for an audit, or to keep.</p>
            </EmptyState>
          ) : (
            <>
              <PackList packs={packs} home={home} timeZone={view.network.timeZone} />
              {mayExport && (
                <div className="no-print">
                  <ButtonLink href={`${home}/new`}>Make a pack</ButtonLink>
                </div>
              )}
            </>
          )}
          {!mayExport && (
            <p>
              Everyone at the table sees which packs were made. {whoCan("hosts", view.seats)} Coordinators of the
              network can, too.
            </p>
          )}
          <WhatAPackIs />
          <p>
            Someone gave you a pack? <Link href="/verify">Check it here</Link>. It stays on your device.
          </p>
        </div>
      </Page>
    </ProjectPage>
  );
}
