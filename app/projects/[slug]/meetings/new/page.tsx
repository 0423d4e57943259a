import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { openTable } from "../../people/_components/seats";
import { MeetingsPage, OnlyWords } from "../_components/meetings-page";
import { PlanFields } from "../_components/plan-fields";
import { whyNotHere } from "../_components/why-not";
import { planMeetingAction } from "../actions";

export default async function NewMeeting({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const title = "Plan a meeting";
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/meetings`, label: "Meetings" } };
  const refused = whyNotHere(view, "meeting.plan");
  if (refused !== null) return <OnlyWords {...page} words={refused} />;
  const seats = view.seats.filter(({ leftOn }) => leftOn === null).map(({ number, name }) => ({ number, name }));
  return (
    <MeetingsPage {...page} lede="Nothing is sent yet. A meeting that was held before can be written down here, too.">
      <ActionForm action={planMeetingAction.bind(null, view.slug)} title={title}>
        <PlanFields seats={seats} repeats />
        <SubmitButton>Plan this meeting</SubmitButton>
      </ActionForm>
    </MeetingsPage>
  );
}
