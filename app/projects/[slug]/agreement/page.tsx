import { ProjectPage } from "@/app/_shell/project-page";
import { whoCanNow } from "@/app/_shell/who-can";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { type Agreement, agreementOf } from "@/lib/agreement/queries";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { mayNow, openTable } from "../people/_components/seats";
import { AdoptRecord } from "./_components/adopt-record";
import { AgreementParts } from "./_components/agreement-parts";
import { LooksRecord } from "./_components/looks-record";

type AgreementProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  written: "Saved: these are the words now.",
  looked: "Saved: you looked at it again. Thank you.",
};

export default async function GroupAgreement({ params, searchParams }: AgreementProps) {
  const { viewer, view } = await openTable(params);
  const [agreement, { saved = "" }] = await Promise.all([agreementOf(view), searchParams]);
  const home = `/projects/${view.slug}`;
  const mayWrite = mayNow(view, "agreement.write");
  return (
    <ProjectPage viewer={viewer} view={view} part="brief" inside>
      <PageTitle title={`How we work together: ${view.title}`} />
      <Hero back={<BackLink href={`${home}/brief`}>The brief</BackLink>}>
        {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
        <h1 className="title">How we work together</h1>
        <p className="lede">
          Our group agreement: how we want to be with one another, how we decide, and what we do when we disagree.
        </p>
        {agreement && <p className="status-line">{standing(agreement)}</p>}
        {agreement && (
          <div className="actions no-print">
            {mayWrite && (
              <ButtonLink quiet href={`${home}/agreement/edit`}>
                Change the words
              </ButtonLink>
            )}
            <PrintButton quiet>Print it</PrintButton>
          </div>
        )}
      </Hero>
      <Page>
        {agreement ? (
          <>
            <AgreementParts words={agreement.adopted ?? agreement} />
            <AdoptRecord view={view} agreement={agreement} />
            <LooksRecord view={view} agreement={agreement} today={dayOf(new Date(), view.network.timeZone)} />
          </>
        ) : (
          <div className="page-body">
            <EmptyState
              title="Nothing is written down yet"
              action={mayWrite && <ButtonLink href={`${home}/agreement/edit`}>Write the first words</ButtonLink>}
            >
              <p>
                Agree early how you want to treat one another. Anyone at the table can write here. Say it out loud, then
                write it down together. {!mayWrite && whoCanNow("table", view)}
              </p>
            </EmptyState>
          </div>
        )}
      </Page>
    </ProjectPage>
  );
}

function standing({ adopted, newer }: Agreement): string {
  if (adopted === null) return "Not adopted by a decision yet.";
  const by = `Adopted by decision ${adopted.decision} on ${dayInWords(adopted.decidedOn)}.`;
  return newer ? `${by} Newer words wait below.` : by;
}
