import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf, timeOf } from "@/lib/calendar/moments";
import type { Meeting } from "@/lib/meetings/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { OneMeetingPage } from "../../_components/one-meeting-page";
import { PlanFields } from "../../_components/plan-fields";
import { changeMeetingAction } from "../../actions";

export default function ChangeMeeting({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "Change the meeting";
  return (
    <OneMeetingPage params={params} verb="meeting.change" title={title}>
      {(meeting, view) => (
        <ActionForm
          action={changeMeetingAction.bind(null, view.slug, meeting.number)}
          title={title}
          values={asTyped(meeting, view)}
        >
          <HiddenVersion version={meeting.version} />
          <PlanFields seats={whoCanHold(meeting, view)} />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </OneMeetingPage>
  );
}

/** The plan as its form has it. */
function asTyped(meeting: Meeting, { network }: ProjectView) {
  const { title, startsAt, endsAt, place, link, access, agenda, facilitators, papers } = meeting;
  return {
    ...{ title, place, link, access, papers },
    day: dayOf(startsAt, network.timeZone),
    from: timeOf(startsAt, network.timeZone),
    to: timeOf(endsAt, network.timeZone),
    agenda: agenda.map((point) => ({ ...point, minutes: point.minutes ?? "" })),
    facilitators: Object.fromEntries(facilitators.map(({ number }) => [`seat${number}`, String(number)])),
  };
}

/** Whoever was named stays named, also after leaving the table. */
function whoCanHold({ facilitators }: Meeting, { seats }: ProjectView) {
  return seats
    .filter((seat) => seat.leftOn === null || facilitators.some(({ number }) => number === seat.number))
    .map(({ number, name, leftOn }) => ({ number, name: leftOn === null ? name : `${name} (has left the table)` }));
}
