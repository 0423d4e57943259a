import Link from "next/link";
import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { addDays, dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { ladderOf } from "@/lib/ladder/queries";
import { openRound, shownFrom } from "@/lib/ladder/rules";
import { mayNow, openTable } from "../../people/_components/seats";
import { WhatStaysHidden } from "../_components/what-stays-hidden";
import { askHowItFeelsAction } from "../actions";

const title = "Ask everyone how it feels";

export default async function AskHowItFeels({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const home = `/projects/${view.slug}/ladder`;
  const page = { viewer, view, part: "ladder", title, back: { href: home, label: "The ladder" } };
  if (!mayNow(view, "ladder.ask")) return <NotTheirs {...page} who="hosts" />;
  const open = openRound((await ladderOf(view)).rounds);
  if (open)
    return (
      <OnlyWords {...page}>
        <p>Everyone is being asked already, until {dayInWords(open.openUntil)}.</p>
        <p>
          <Link className="standalone-link" href={`${home}/felt`}>
            Say how it feels to you
          </Link>
        </p>
      </OnlyWords>
    );
  const today = dayOf(new Date(), view.network.timeZone);
  const people = view.seats.filter(({ leftOn, pausedOn }) => leftOn === null && pausedOn === null).length;
  return (
    <InsidePage
      {...page}
      lede="Each person chooses the rung that the work feels like to them. Nobody can find out who chose which."
    >
      <ActionForm action={askHowItFeelsAction.bind(null, view.slug)} title={title}>
        <Field
          name="openUntil"
          label="Until when can people answer?"
          hint="The last day. Then the question closes by itself. Two weeks are enough for most groups."
          type="date"
          width="short"
          min={today}
          defaultValue={addDays(today, 14)}
        />
        <WhatStaysHidden fewest={shownFrom(view.framework.thresholds)} people={people} />
        <SubmitButton>Ask everyone</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
