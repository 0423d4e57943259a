import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { whoCanNow } from "@/app/_shell/who-can";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { Record } from "@/app/_ui/record";
import { momentInWords } from "@/lib/calendar/moments";
import { approachOf, type WrittenApproach } from "@/lib/ladder/queries";
import { ways } from "@/lib/ladder/schema";
import { wayWords } from "@/lib/ladder/words";
import { briefOf } from "@/lib/projects/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { BriefInShort } from "./_components/brief-in-short";
import { WaysToConsult } from "./_components/ways-to-consult";

type ApproachProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

const title = "Consultation, co-production or a blend";

export default async function ApproachPage({ params, searchParams }: ApproachProps) {
  const { viewer, view } = await openTable(params);
  const [brief, written, { saved }] = await Promise.all([briefOf(view), approachOf(view), searchParams]);
  const home = `/projects/${view.slug}`;
  const mayWrite = mayNow(view, "approach.write");
  const write = mayWrite && (
    <ButtonLink href={`${home}/ladder/approach/edit`}>{written ? "Change it" : "Begin to write"}</ButtonLink>
  );
  return (
    <ProjectPage viewer={viewer} view={view} part="ladder" inside>
      <PageTitle title={`${title}: ${view.title}`} />
      <Hero back={<BackLink href={`${home}/ladder`}>The ladder</BackLink>}>
        {saved !== undefined && <Notice>Saved: this is the plan now.</Notice>}
        <h1 className="title title--small">{title}</h1>
        <p className="lede">One brief can be met in different ways. Think each through before you choose.</p>
        {written && (
          <>
            <p className="note">Last written {momentInWords(written.writtenAt, view.network.timeZone)}.</p>
            <div className="no-print">
              <Actions>
                {write}
                <PrintButton quiet>Print it</PrintButton>
                <Link href={`${home}/history`}>See how it was before</Link>
              </Actions>
            </div>
          </>
        )}
      </Hero>
      <Page>
        <Record name="What the brief asks for">
          <BriefInShort brief={brief.content} home={home} />
        </Record>
        <Record name="A reminder">
          <WaysToConsult />
        </Record>
        {written ? (
          <Plan written={written} />
        ) : (
          <Record name="The three ways">
            <EmptyState title="Nothing is written yet" action={write}>
              <p>
                How would you meet the brief by consultation, how by co-production, how by a blend of the two?{" "}
                {!mayWrite && whoCanNow("table", view)}
              </p>
            </EmptyState>
          </Record>
        )}
      </Page>
    </ProjectPage>
  );
}

function Plan({ written: { content } }: { written: WrittenApproach }) {
  return (
    <>
      {ways.map((way) => (
        <Record key={way} name={wayWords[way]}>
          <p className="as-written prose">{content[way] || "Nothing is written here yet."}</p>
        </Record>
      ))}
      <Record name="Which it is to be">
        <p>
          <strong>{content.chosen ? wayWords[content.chosen] : "Not chosen yet"}</strong>
        </p>
        {content.because !== "" && <p className="as-written prose">{content.because}</p>}
      </Record>
    </>
  );
}
