import Link from "next/link";
import { InsidePage, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenField } from "@/app/_ui/hidden-field";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { capitalised } from "@/lib/checklist/words";
import { type Assisted, ownAssisted } from "@/lib/statements/assisted-queries";
import { type Talk, talksOf } from "@/lib/statements/queries";
import { channelWords } from "@/lib/statements/words";
import { mayNow, openTable } from "../../people/_components/seats";
import { confirmAction } from "./actions";

type ConfirmProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> };

export default async function Confirm({ params, searchParams }: ConfirmProps) {
  const { viewer, view } = await openTable(params);
  const home = `/projects/${view.slug}/statements`;
  const title = "What was written down for you";
  const page = { viewer, view, part: "statements", title, back: { href: home, label: "Statements" } };
  const signed = await ownAssisted(viewer, view);
  if (!signed)
    return (
      <OnlyWords {...page}>
        <p>Nobody has signed for you, or you have signed again since.</p>
      </OnlyWords>
    );
  const { saved } = await searchParams;
  const isOpen = signed.confirmedAt === null && mayNow(view, "statement.confirm", true);
  const day = dayInWords(dayOf(signed.signedAt, view.network.timeZone));
  const asks = signed.confirmedAt ? "You have confirmed it." : "Is it what you said?";
  const talks = await orNotFound(talksOf(viewer, view));
  return (
    <InsidePage {...page} lede={`${signed.helper} wrote this down on ${day}. ${asks}`}>
      {saved !== undefined && <Notice>Thank you. It says now that you have confirmed this.</Notice>}
      <How signed={signed} />
      <Answers signed={signed} talks={talks.filter(({ isOwn, settledAt }) => isOwn && !settledAt)} />
      {!isOpen && <PageTitle title={title} />}
      {isOpen && (
        <ActionForm
          action={confirmAction.bind(null, view.slug, view.ownSeat ?? 0)}
          title={title}
          values={{ signature: signed.number }}
        >
          <HiddenField name="signature" />
          <SubmitButton>Yes, this is right</SubmitButton>
        </ActionForm>
      )}
      <ul className="plain-links">
        <li>
          <Link href={`${home}/sign`}>Something is different: sign again</Link>
        </li>
        <li>
          <Link href={`${home}/receipt?number=${signed.number}`}>See your receipt</Link>
        </li>
      </ul>
    </InsidePage>
  );
}

function How({ signed }: { signed: Assisted }) {
  const { through } = signed.sealed;
  if (!("helper" in through)) return null;
  return (
    <SummaryList
      rows={[
        { name: "How you told them", value: capitalised(channelWords[through.channel]) },
        { name: "On whose word", value: through.authority },
        { name: "Read back to you", value: through.readBack ? "Yes" : "No" },
      ]}
    />
  );
}

function Answers({ signed, talks }: { signed: Assisted; talks: Talk[] }) {
  const { answers } = signed.sealed;
  return (
    <ol className="answers">
      {signed.framework.statements.map(({ id, text }, place) => (
        <li className="answer" key={id}>
          <span className="answer__number">{place + 1}</span>
          <div>
            <p className="answer__words">{text}</p>
            <p className="answer__choice">{answerInWords(answers.find(({ statement }) => statement === id)?.answer)}</p>
            {talks
              .filter(({ statement, note }) => statement.id === id && note !== "")
              .map(({ number, note }) => (
                <p key={number} className="note as-written">
                  {note}
                </p>
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function answerInWords(answer: "commit" | "talk" | undefined): string {
  return answer === "talk" ? "I want to talk about this first" : "I commit to this";
}
