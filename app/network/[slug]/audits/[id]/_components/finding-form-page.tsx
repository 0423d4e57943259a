import "@/app/_components/audits/audits.css";
import type { ReactNode } from "react";
import { BothVoices } from "@/app/_components/audits/both-voices";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { PageTitle } from "@/app/_ui/page-title";
import { AuditPage, titleIn, whyNot } from "./audit-page";
import { openFindingPage } from "./open-audit";

type Opened = Awaited<ReturnType<typeof openFindingPage>>;

type FindingFormPageProps = {
  params: Promise<{ slug: string; id: string; number: string }>;
  title: string;
  lede: string;
  /** Whether what was said so far stands above the form. */
  withVoices?: boolean;
  /** The form; `name` is what the page is called, with its finding, its audit and its project. */
  children: (opened: Opened & { name: string }) => ReactNode;
};

/** A form on one finding, for the auditor; in words why there is none where it is closed, or theirs to do for another. */
export async function FindingFormPage({ params, title, lede, withVoices, children }: FindingFormPageProps) {
  const opened = await openFindingPage(params);
  const { view, audit, finding, home } = opened;
  const closed = finding.closedOn && "This finding is closed. It stays to be read as it is.";
  const name = titleIn(opened, `${title} (finding ${finding.number})`);
  const obstacle = whyNot(audit, view) ?? closed;
  return (
    <AuditPage
      opened={opened}
      back={{ href: `${home}/findings/${finding.number}`, label: `Finding ${finding.number}` }}
      title={title}
      lede={lede}
      isForm
    >
      {withVoices && (
        <BothVoices finding={finding} project={view.slug} groups={groupsAtTable(view)} auditor={audit.openedBy} />
      )}
      {obstacle ? (
        <>
          <PageTitle title={name} />
          <p>{obstacle}</p>
        </>
      ) : (
        children({ ...opened, name })
      )}
    </AuditPage>
  );
}
