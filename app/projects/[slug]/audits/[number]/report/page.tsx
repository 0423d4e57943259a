import { AuditReport } from "@/app/_components/audits/audit-report";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { changedSince } from "@/lib/audits/queries";
import { openAuditHere } from "../../_components/open-audit";

export default async function ReportAtTheTable({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { viewer, view, audit, home } = await openAuditHere(params);
  const since = await changedSince(view, audit);
  const title = `Report of audit ${audit.number}`;
  return (
    <ProjectPage viewer={viewer} view={view} part="checklist" inside>
      <PageTitle title={`${title}: ${view.title}`} />
      <Hero back={<BackLink href={home}>Audit {audit.number}</BackLink>}>
        <h1 className="title title--small">
          {title}: {view.title}
        </h1>
        <p className="lede">
          What was looked at, what the rules answered, what the auditor says and what the table says.
        </p>
        <div className="no-print">
          <PrintButton quiet>Print the report</PrintButton>
        </div>
      </Hero>
      <Page>
        <AuditReport audit={audit} since={since} project={view.slug} groups={groupsAtTable(view)} />
      </Page>
    </ProjectPage>
  );
}
