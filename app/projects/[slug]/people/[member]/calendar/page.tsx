import { OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { PeoplePage } from "../../_components/people-page";
import { mayNow, openSeat } from "../../_components/seats";
import { renewCalendarAction } from "../actions";

const title = "A new address for your calendar";

/** For when the address got into other hands: an explanation and one button. */
export default async function RenewCalendar({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  if (!mayNow(view, "calendar.renew", seat.isOwn))
    return (
      <OnlyWords viewer={viewer} view={view} part="people" title="A new address for a calendar" back={back}>
        <p>Only {seat.name} can see and change the address of their calendar.</p>
      </OnlyWords>
    );
  return (
    <PeoplePage viewer={viewer} view={view} title={title} back={back}>
      <ActionForm action={renewCalendarAction.bind(null, view.slug, seat.number)} title={title}>
        <div className="prose">
          <p>Has someone seen the address who should not know when and where you meet? Take a new one.</p>
          <p>The one you have now stops working at once. Then give your own calendar the new one.</p>
        </div>
        <SubmitButton>Take a new address</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
