import { InsidePage, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { openTable } from "../../people/_components/seats";
import { PlanFields } from "../_components/plan-fields";
import { whyNotHere } from "../_components/why-not";
import { planMeetingAction } from "../actions";

export default async function NewMeeting({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const title = "Plan a meeting";
  const page = {
    viewer,
    view,
    part: "meetings",
    title,
    back: { href: `/projects/${view.slug}/meetings`, label: "Meetings" },
  };
  const refused = whyNotHere(view, "meeting.plan");
  if (refused !== null)
    return (
      <OnlyWords {...page}>
        <p>{refused}</p>
      </OnlyWords>
    );
  const seats = view.seats.filter(({ leftOn }) => leftOn === null).map(({ number, name }) => ({ number, name }));
  return (
    <InsidePage {...page} lede="Nothing is sent yet. A meeting that was held before can be written down here, too.">
      <ActionForm action={planMeetingAction.bind(null, view.slug)} title={title}>
        <PlanFields seats={seats} repeats />
        <SubmitButton>Plan this meeting</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
