import "@/app/_components/audits/audits.css";
import Link from "next/link";
import { FindingLines } from "@/app/_components/audits/finding-lines";
import { Position } from "@/app/_components/audits/position";
import { WhatChanged } from "@/app/_components/audits/what-changed";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { changedSince } from "@/lib/audits/queries";
import { dayInWords } from "@/lib/calendar/days";
import { AuditPage, whyNot } from "./_components/audit-page";
import { openAuditPage } from "./_components/open-audit";
import { ToJudge } from "./_components/to-judge";

type Props = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

const notices: Record<string, string> = {
  opened: "Saved: the audit is open, and everyone at the table is told.",
  closed: "Saved: the audit is closed. Its report stays as it is.",
};

export default async function Audit({ params, searchParams }: Props) {
  const opened = await openAuditPage(params);
  const { network, view, audit, home } = opened;
  const since = await changedSince(view, audit);
  const { saved = "" } = await searchParams;
  const obstacle = whyNot(audit, view);
  return (
    <AuditPage
      opened={opened}
      back={{ href: `/network/${network.slug}/audits`, label: "Audits" }}
      title={`Audit ${audit.number}: ${view.title}`}
      lede={audit.closedOn ? `Closed on ${dayInWords(audit.closedOn)}.` : `Open since ${dayInWords(audit.openedOn)}.`}
      notice={typeof saved === "string" && Object.hasOwn(notices, saved) ? notices[saved] : undefined}
    >
      {obstacle && <p className="prose">{obstacle}</p>}
      <Actions>
        <ButtonLink href={`${home}/report`} quiet={obstacle === null}>
          Read the report
        </ButtonLink>
        {obstacle === null && <Link href={`${home}/close`}>Close the audit</Link>}
        <Link href={`/projects/${view.slug}`}>Go to the project</Link>
      </Actions>
      <section>
        <h2 className="section-title">What is looked at</h2>
        <Position audit={audit} project={view.slug} />
        <WhatChanged since={since} />
      </section>
      <section>
        <h2 className="section-title">Findings</h2>
        {audit.findings.length === 0 ? (
          <p>{noFindings(audit.closedOn, obstacle)}</p>
        ) : (
          <FindingLines audit={audit} findings={audit.findings} home={home} />
        )}
      </section>
      <ToJudge audit={audit} home={home} kind="area" />
      <ToJudge audit={audit} home={home} kind="statement" />
    </AuditPage>
  );
}

function noFindings(closedOn: string | null, obstacle: string | null): string {
  if (closedOn) return "None was raised.";
  return obstacle === null ? "None yet. You raise them where you judge an area or a statement." : "None yet.";
}
