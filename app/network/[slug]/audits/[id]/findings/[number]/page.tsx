import "@/app/_components/audits/audits.css";
import Link from "next/link";
import { BothVoices } from "@/app/_components/audits/both-voices";
import { FindingState } from "@/app/_components/audits/finding-state";
import { shortNameOf, subjectsOf } from "@/app/_components/audits/subjects";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { findingKindWords } from "@/lib/audits/words";
import { AuditPage, whyNot } from "../../_components/audit-page";
import { openFindingPage } from "../../_components/open-audit";

type Props = {
  params: Promise<{ slug: string; id: string; number: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

const notices: Record<string, string> = {
  raised: "Saved: the finding is raised, and everyone at the table is told.",
  changed: "Saved: the finding says this now. What it said before stays in the history.",
  looked: "Saved: everyone at the table is told.",
  closed: "Saved: this finding is closed. Everything that was said stays to be read.",
};

export default async function FindingForAuditor({ params, searchParams }: Props) {
  const opened = await openFindingPage(params);
  const { view, audit, finding, home } = opened;
  const { saved = "" } = await searchParams;
  const here = `${home}/findings/${finding.number}`;
  const subject = subjectsOf(audit).find(({ key }) => key === finding.subject);
  const mayAct = whyNot(audit, view) === null && finding.closedOn === null;
  return (
    <AuditPage
      opened={opened}
      title={`Finding ${finding.number}: ${findingKindWords[finding.kind]}`}
      lede={subject ? `On ${shortNameOf(subject)}.` : ""}
      notice={typeof saved === "string" && Object.hasOwn(notices, saved) ? notices[saved] : undefined}
    >
      <FindingState state={finding.state} />
      <BothVoices finding={finding} project={view.slug} groups={groupsAtTable(view)} auditor={audit.openedBy} />
      {mayAct && (
        <Actions>
          <ButtonLink href={`${here}/look`}>Answer, or look again</ButtonLink>
          <Link href={`${here}/close`}>Close this finding</Link>
          {finding.steps.length === 0 && <Link href={`${here}/change`}>Say it in other words</Link>}
        </Actions>
      )}
    </AuditPage>
  );
}
