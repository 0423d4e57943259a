import "@/app/_components/audits/audits.css";
import Link from "next/link";
import { FindingLines } from "@/app/_components/audits/finding-lines";
import { FrozenRules } from "@/app/_components/audits/frozen-rules";
import { ReasonThen, StateThen } from "@/app/_components/audits/state-then";
import { shortNameOf, subjectsOf } from "@/app/_components/audits/subjects";
import { WorthAskingThen } from "@/app/_components/audits/worth-asking-then";
import { notHere } from "@/app/_shell/not-here";
import { ActionForm } from "@/app/_ui/action-form";
import { ButtonLink } from "@/app/_ui/button";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { PageTitle } from "@/app/_ui/page-title";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { changedSince } from "@/lib/audits/queries";
import { rulesOn } from "@/lib/audits/rules";
import { verdictHints, verdicts, verdictWords } from "@/lib/audits/words";
import { judgeAction } from "../../../actions";
import { AuditPage, titleIn, whyNot } from "../../_components/audit-page";
import { openAuditPage } from "../../_components/open-audit";
import { JudgementAsItIs } from "./_components/judgement-as-it-is";
import { OtherSubjects } from "./_components/other-subjects";
import { SavedJudgement } from "./_components/saved-judgement";
import { recordsOf, subjectsAround } from "./_components/subjects-around";

type Props = {
  params: Promise<{ slug: string; id: string; subject: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

const options = verdicts.map((value) => ({ value, label: verdictWords[value], hint: verdictHints[value] }));

export default async function JudgeSubject({ params, searchParams }: Props) {
  const opened = await openAuditPage(params);
  const { view, audit, home, place } = opened;
  const { subject: key } = await params;
  const subject = subjectsOf(audit).find((one) => one.key === key);
  if (!subject) return notHere();
  const since = await changedSince(view, audit);
  const judged = audit.judgements.find((one) => one.subject === key);
  const findings = audit.findings.filter((one) => one.subject === key);
  const questions = audit.frozen.questions.filter(
    ({ areas, statements }) => statements.includes(key) || areas.some((area) => area === key),
  );
  const obstacle = whyNot(audit, view);
  const around = subjectsAround(audit, key);
  const title = shortNameOf(subject);
  const name = titleIn(opened, title);
  return (
    <AuditPage
      opened={opened}
      title={title}
      lede={subject.kind === "area" ? "What the rules answered then, and what you say to it." : subject.name}
      notice={(await searchParams).saved === "judged" && <SavedJudgement home={home} around={around} />}
      isForm
    >
      <section>
        <h2 className="section-title">What the rules answered</h2>
        <div>
          <StateThen audit={audit} subject={subject} />
          <ReasonThen audit={audit} subject={subject} />
        </div>
        <FrozenRules rules={rulesOn(audit.frozen, key)} since={since} />
        <p>
          <Link href={recordsOf(subject, view.slug)}>See what is recorded now</Link>
        </p>
      </section>
      {questions.length > 0 && (
        <section>
          <h2 className="section-title">Worth asking</h2>
          <WorthAskingThen questions={questions} />
        </section>
      )}
      {findings.length > 0 && (
        <section>
          <h2 className="section-title">Findings</h2>
          <FindingLines audit={audit} findings={findings} home={home} />
        </section>
      )}
      {obstacle ? (
        <>
          <PageTitle title={name} />
          <JudgementAsItIs judged={judged} obstacle={obstacle} />
        </>
      ) : (
        <>
          <ActionForm key={judged?.version ?? 0} action={judgeAction.bind(null, place, key)} title={name}>
            <HiddenVersion version={judged?.version ?? 0} />
            <Radios name="verdict" label="Your judgement" options={options} defaultValue={judged?.verdict} />
            <TextArea
              name="explained"
              label="In words"
              hint="What you saw. Everyone at the table reads it."
              defaultValue={judged?.explained}
            />
            <SubmitButton>Save this judgement</SubmitButton>
          </ActionForm>
          <div>
            <ButtonLink quiet href={`${home}/findings/new?about=${key}`}>
              Raise a finding on this
            </ButtonLink>
          </div>
        </>
      )}
      <OtherSubjects audit={audit} home={home} around={around} />
    </AuditPage>
  );
}
