import { AuditReport } from "@/app/_components/audits/audit-report";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { PrintButton } from "@/app/_ui/print-button";
import { changedSince } from "@/lib/audits/queries";
import { AuditPage } from "../_components/audit-page";
import { openAuditPage } from "../_components/open-audit";

export default async function ReportForAuditor({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const opened = await openAuditPage(params);
  const { view, audit } = opened;
  const since = await changedSince(view, audit);
  return (
    <AuditPage
      opened={opened}
      title={`Report of audit ${audit.number}: ${view.title}`}
      lede="What was looked at, what the rules answered, what the auditor says and what the table says."
    >
      <div className="no-print">
        <PrintButton quiet>Print the report</PrintButton>
      </div>
      <AuditReport audit={audit} since={since} project={view.slug} groups={groupsAtTable(view)} />
    </AuditPage>
  );
}
