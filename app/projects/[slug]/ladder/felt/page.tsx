import Link from "next/link";
import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { ladderOf } from "@/lib/ladder/queries";
import { isOver, openRound, shownFrom } from "@/lib/ladder/rules";
import { mayNow, openTable } from "../../people/_components/seats";
import { RungChoice } from "../_components/rung-choice";
import { WhatStaysHidden } from "../_components/what-stays-hidden";
import { answerHowItFeelsAction } from "../actions";

const title = "How it feels to you";

export default async function Felt({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const home = `/projects/${view.slug}`;
  const page = { viewer, view, part: "ladder", title, back: { href: `${home}/ladder`, label: "The ladder" } };
  if (!mayNow(view, "ladder.answer")) return <NotTheirs {...page} who="table" />;
  const open = openRound((await ladderOf(view)).rounds);
  if (!open)
    return (
      <OnlyWords {...page}>
        <p>Nobody is being asked at the moment. A lead or a facilitator can ask everyone, on the ladder.</p>
      </OnlyWords>
    );
  if (open.answeredByViewer)
    return (
      <OnlyWords {...page}>
        <p>
          Thank you: your answer is in. It cannot be changed, for nobody can find out which one is yours. What everyone
          answered stands on the ladder when the question closes, after {dayInWords(open.openUntil)} at the latest.
        </p>
        <p>
          <Link className="standalone-link" href={`${home}/voices/new`}>
            Say why it feels so, without a name if you like
          </Link>
        </p>
      </OnlyWords>
    );
  if (isOver(open, dayOf(new Date(), view.network.timeZone)))
    return (
      <OnlyWords {...page}>
        <p>The last day to answer was {dayInWords(open.openUntil)}. What everyone answered is shown when it closes.</p>
      </OnlyWords>
    );
  const people = view.seats.filter(({ leftOn }) => leftOn === null).length;
  return (
    <InsidePage
      {...page}
      lede={`Which rung does the work feel like to you, as it is now? You can answer until ${dayInWords(open.openUntil)}.`}
    >
      <WhatStaysHidden fewest={shownFrom(view.framework.thresholds)} people={people} />
      <ActionForm action={answerHowItFeelsAction.bind(null, view.slug, open.number)} title={title}>
        <RungChoice framework={view.framework} label="It feels like" />
        <SubmitButton>Put my answer in the box</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
