import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { addDays, dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { openRound, shownFrom } from "@/lib/ladder/rules";
import { pulseOf } from "@/lib/pulse/queries";
import { usualDays } from "@/lib/pulse/rules";
import { mayNow, openTable } from "../../people/_components/seats";
import { WhatStaysHidden } from "../_components/what-stays-hidden";
import { openPulseAction } from "../actions";

const title = "Ask everyone for a pulse";

export default async function AskForPulse({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/pulse`, label: "The pulse" };
  const page = { viewer, view, part: "pulse", title, back };
  if (!mayNow(view, "pulse.open")) return <NotTheirs {...page} who="hosts" />;
  const open = openRound((await pulseOf(view)).rounds);
  if (open)
    return (
      <OnlyWords {...page}>
        <p>A pulse is open already, until {dayInWords(open.openUntil)}.</p>
      </OnlyWords>
    );
  const today = dayOf(new Date(), view.network.timeZone);
  const people = view.seats.filter(({ leftOn, pausedOn }) => leftOn === null && pausedOn === null).length;
  return (
    <InsidePage {...page} lede="Short statements, one for each principle. Nobody can find out who answered what.">
      <ActionForm action={openPulseAction.bind(null, view.slug)} title={title}>
        <Field
          name="openUntil"
          label="Until when can people answer?"
          hint="The last day. Then the pulse closes by itself. Two weeks are enough for most groups."
          type="date"
          width="short"
          min={today}
          defaultValue={addDays(today, usualDays)}
        />
        <WhatStaysHidden fewest={shownFrom(view.framework.thresholds)} people={people} />
        <SubmitButton>Ask everyone</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
