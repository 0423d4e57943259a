import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { Record } from "@/app/_ui/record";
import { accountabilityOf } from "@/lib/accountability/queries";
import { dayInWords } from "@/lib/calendar/days";
import { count } from "@/lib/checklist/words";
import { openTable } from "../people/_components/seats";
import { AtAGlance } from "./_components/at-a-glance";
import { StatementRecord } from "./_components/statement-record";
import { WorthAsking } from "./_components/worth-asking";

export default async function Accountability({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const accountability = await accountabilityOf(view);
  const { evidence, xRays, today } = accountability;
  const home = `/projects/${view.slug}`;
  const { name, version, statements } = view.framework;
  return (
    <ProjectPage viewer={viewer} view={view} part="accountability">
      <PageTitle title={`What shows that we keep our word: ${view.title}`} />
      <Hero back={<BackLink href={`${home}/checklist`}>Checklist</BackLink>}>
        <h1 className="title">What shows that we keep our word</h1>
        <p className="lede">
          {count(statements.length, "statement", "statements")}, and what is written down here that speaks for or
          against each, as of {dayInWords(today)}. Who signed them plays no part in it: a signature is a promise, and no
          evidence that it is kept.
        </p>
      </Hero>
      <Page>
        <Record name="At a glance" note={`${name}, version ${version}`}>
          <AtAGlance {...accountability} />
          <p className="no-print">
            <PrintButton quiet>Print this page</PrintButton>
          </p>
          <Link className="standalone-link" href={`${home}/statements`}>
            Read the statements, and see who has signed
          </Link>
        </Record>
        <WorthAsking view={view} xRays={xRays} />
        {evidence.map((statement) => (
          <StatementRecord key={statement.id} view={view} statement={statement} accountability={accountability} />
        ))}
      </Page>
    </ProjectPage>
  );
}
