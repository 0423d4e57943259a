import "@/app/_components/audits/audits.css";
import Link from "next/link";
import { BothVoices } from "@/app/_components/audits/both-voices";
import { FindingState } from "@/app/_components/audits/finding-state";
import { shortNameOf, subjectsOf } from "@/app/_components/audits/subjects";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { InsidePage } from "@/app/_shell/inside-page";
import { whoCanNow } from "@/app/_shell/who-can";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { mayBeSettled } from "@/lib/audits/rules";
import { findingKindWords } from "@/lib/audits/words";
import { seatsToHelp } from "@/lib/people/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../../../people/_components/seats";
import { openFindingHere } from "../../../_components/open-audit";

type Props = {
  params: Promise<{ slug: string; number: string; finding: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export default async function FindingAtTheTable({ params, searchParams }: Props) {
  const { viewer, view, audit, finding, home } = await openFindingHere(params);
  const helped = await seatsToHelp(view, "finding.reply-for");
  const subject = subjectsOf(audit).find(({ key }) => key === finding.subject);
  const title = `Finding ${finding.number}: ${findingKindWords[finding.kind]}`;
  const isOver = audit.closedOn ?? finding.closedOn;
  return (
    <InsidePage
      viewer={viewer}
      view={view}
      part="checklist"
      wide
      back={{ href: home, label: `Audit ${audit.number}` }}
      title={title}
      lede={subject && `On ${shortNameOf(subject)}${subject.kind === "statement" ? `: ${subject.name}` : "."}`}
    >
      <PageTitle title={`${title}: ${view.title}`} />
      {(await searchParams).saved === "replied" && <Notice>Saved: the auditor is told.</Notice>}
      <FindingState state={finding.state} />
      <BothVoices finding={finding} project={view.slug} groups={groupsAtTable(view)} auditor={audit.openedBy} />
      {isOver ? (
        <p className="note">This is closed. It stays to be read as it is.</p>
      ) : (
        <WaysToSay
          view={view}
          helped={helped}
          here={`${home}/findings/${finding.number}`}
          asksIfSettled={view.ownSeat !== null && mayBeSettled(finding.steps, view.ownSeat)}
        />
      )}
    </InsidePage>
  );
}

type WaysToSayProps = { view: ProjectView; helped: number[]; here: string; asksIfSettled: boolean };

function WaysToSay({ view, helped, here, asksIfSettled }: WaysToSayProps) {
  if (view.ownSeat === null || !mayNow(view, "finding.reply"))
    return <p className="note">{whoCanNow("table", view)}</p>;
  return (
    <>
      {asksIfSettled && (
        <p className="no-print">
          You still see this differently. Is it settled for you?{" "}
          <Link href={`${here}/reply?as=settled`}>Say that it is settled</Link>
        </p>
      )}
      <div className="no-print">
        <Actions>
          <ButtonLink href={`${here}/reply`}>Say something to this</ButtonLink>
          {view.seats
            .filter(({ number }) => helped.includes(number))
            .map(({ number, name }) => (
              <Link key={number} href={`${here}/reply?for=${number}`}>
                Write down what {name} says
              </Link>
            ))}
        </Actions>
      </div>
    </>
  );
}
