import "@/app/_components/audits/audits.css";
import Link from "next/link";
import { FindingLines } from "@/app/_components/audits/finding-lines";
import { Position } from "@/app/_components/audits/position";
import { shortNameOf, subjectsOf } from "@/app/_components/audits/subjects";
import { Verdict } from "@/app/_components/audits/verdict";
import { WhatChanged } from "@/app/_components/audits/what-changed";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { changedSince } from "@/lib/audits/queries";
import { dayInWords } from "@/lib/calendar/days";
import { openAuditHere } from "../_components/open-audit";

export default async function AuditAtTheTable({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { viewer, view, audit, home } = await openAuditHere(params);
  const since = await changedSince(view, audit);
  const { number, closedOn, openedOn, findings, judgements, conclusion } = audit;
  const judged = subjectsOf(audit).flatMap((subject) => {
    const judgement = judgements.find((one) => one.subject === subject.key);
    return judgement ? [{ subject, judgement }] : [];
  });
  return (
    <ProjectPage viewer={viewer} view={view} part="checklist" inside>
      <PageTitle title={`Audit ${number}: ${view.title}`} />
      <Hero back={<BackLink href={`/projects/${view.slug}/audits`}>Audits</BackLink>}>
        <h1 className="title title--small">Audit {number}</h1>
        <p className="lede">
          {closedOn
            ? `Closed on ${dayInWords(closedOn)}. It stays to be read as it is.`
            : `Open since ${dayInWords(openedOn)}. You can answer each finding, and say where you see it differently.`}
        </p>
        <Actions>
          <ButtonLink quiet href={`${home}/report`}>
            Read the report
          </ButtonLink>
          {view.roles.has("coordinator") && (
            <Link href={`/network/${view.network.slug}/audits/${audit.id}`}>Go to the auditor’s pages</Link>
          )}
        </Actions>
      </Hero>
      <Page>
        {closedOn && (
          <Record name="What it came to">
            <p className="as-written prose">{conclusion}</p>
          </Record>
        )}
        <Record name="Findings" note="What the auditor saw, and what is asked of you.">
          {findings.length === 0 ? (
            <p>None {closedOn ? "was raised" : "yet"}.</p>
          ) : (
            <FindingLines audit={audit} findings={findings} home={home} />
          )}
        </Record>
        <Record
          name="What is looked at"
          note="The evidence as it stood. What you write down since changes nothing of it."
        >
          <Position audit={audit} project={view.slug} />
          <WhatChanged since={since} />
        </Record>
        <Record name="What the auditor says" note="Beside what the rules answered. The report has both.">
          {judged.length === 0 ? (
            <p>Nothing is judged yet.</p>
          ) : (
            <ul className="lines">
              {judged.map(({ subject, judgement: { verdict, explained } }) => (
                <li key={subject.key} className="line">
                  <p className="line__what">{shortNameOf(subject)}</p>
                  {subject.kind === "statement" && <p className="line__note">{subject.name}</p>}
                  <Verdict verdict={verdict} />
                  <p className="line__note as-written">{explained}</p>
                </li>
              ))}
            </ul>
          )}
        </Record>
      </Page>
    </ProjectPage>
  );
}
