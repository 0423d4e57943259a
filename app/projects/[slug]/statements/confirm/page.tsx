import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenField } from "@/app/_ui/hidden-field";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { type Assisted, ownAssisted } from "@/lib/statements/assisted-queries";
import { channelWords } from "@/lib/statements/words";
import { mayNow, openTable } from "../../people/_components/seats";
import { HelpingPage, OnlyWords } from "../_components/helping-page";
import { confirmAction } from "./actions";

type ConfirmProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> };

export default async function Confirm({ params, searchParams }: ConfirmProps) {
  const { viewer, view } = await openTable(params);
  const home = `/projects/${view.slug}/statements`;
  const title = "What was written down for you";
  const page = { viewer, view, title, back: { href: home, label: "The statements" } };
  const signed = await ownAssisted(viewer, view);
  if (!signed) return <OnlyWords {...page}>Nobody has signed for you, or you have signed again since.</OnlyWords>;
  const { saved } = await searchParams;
  const isOpen = signed.confirmedAt === null && mayNow(view, "statement.confirm", true);
  const day = dayInWords(dayOf(signed.signedAt, view.network.timeZone));
  return (
    <HelpingPage {...page} lede={`${signed.helper} wrote this down on ${day}. Is it what you said?`}>
      {saved !== undefined && <Notice>Thank you. It says now that you have confirmed this.</Notice>}
      <How signed={signed} />
      <Answers signed={signed} />
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
      <p>
        <Link className="standalone-link" href={`${home}/sign`}>
          Something is different: sign again
        </Link>
      </p>
    </HelpingPage>
  );
}

function How({ signed }: { signed: Assisted }) {
  const { through } = signed.sealed;
  if (!("helper" in through)) return null;
  return (
    <SummaryList
      rows={[
        { name: "How you told them", value: channelWords[through.channel] },
        { name: "On whose word", value: through.authority },
        { name: "Read back to you", value: through.readBack ? "Yes" : "No" },
      ]}
    />
  );
}

function Answers({ signed }: { signed: Assisted }) {
  const { answers } = signed.sealed;
  return (
    <ol className="answers">
      {signed.framework.statements.map(({ id, text }, place) => (
        <li className="answer" key={id}>
          <span className="answer__number">{place + 1}</span>
          <div>
            <p className="answer__words">{text}</p>
            <p className="answer__choice">{answerInWords(answers.find(({ statement }) => statement === id)?.answer)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function answerInWords(answer: "commit" | "talk" | undefined): string {
  return answer === "talk" ? "I want to talk about this first" : "I commit to this";
}
