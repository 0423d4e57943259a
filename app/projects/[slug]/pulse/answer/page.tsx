import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import { shownFrom } from "@/lib/ladder/rules";
import { mayNow } from "../../people/_components/seats";
import { openAnswerable } from "../_components/open-answerable";
import { StatementChoices } from "../_components/statement-choices";
import { WhatStaysHidden } from "../_components/what-stays-hidden";
import { answerPulseAction } from "../actions";

const title = "How the work feels to you";

export default async function AnswerPulse({ params }: { params: Promise<{ slug: string }> }) {
  const { page, view, open, closedWords } = await openAnswerable(params, title);
  if (!mayNow(view, "pulse.answer")) return <NotTheirs {...page} who="table" />;
  if (open?.answeredByViewer)
    return (
      <OnlyWords {...page}>
        <p>
          Thank you: your answer is in. It cannot be changed, for nobody can find out which one is yours. What can be
          shown stands on the page of the pulse when it closes, after {dayInWords(open.openUntil)} at the latest.
        </p>
      </OnlyWords>
    );
  if (!open || closedWords)
    return (
      <OnlyWords {...page}>
        <p>{closedWords}</p>
      </OnlyWords>
    );
  const people = view.seats.filter(({ leftOn }) => leftOn === null).length;
  return (
    <InsidePage
      {...page}
      lede={`How far is each of these so for you, as it is now? You can answer until ${dayInWords(open.openUntil)}.`}
    >
      <WhatStaysHidden fewest={shownFrom(view.framework.thresholds)} people={people} />
      <ActionForm action={answerPulseAction.bind(null, view.slug, open.number)} title={title}>
        <StatementChoices principles={view.framework.principles} />
        <SubmitButton>Put my answer in the box</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
