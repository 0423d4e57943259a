import { ActionForm } from "@/app/_ui/action-form";
import { FieldGroup } from "@/app/_ui/field-group";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import type { Meeting } from "@/lib/meetings/queries";
import { satThen } from "@/lib/meetings/rules";
import { howWords } from "@/lib/meetings/words";
import { OneMeetingPage } from "../../_components/one-meeting-page";
import { holdMeetingAction } from "../../actions";

/** There or not comes first: the two that are most likely stand side by side on a phone. */
const options = [
  { value: "present", label: howWords.present },
  { value: "not-there", label: "Not there" },
  { value: "apologies", label: howWords.apologies },
  { value: "asked-outside", label: howWords["asked-outside"] },
];

export default function Attendance({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "Who was there";
  return (
    <OneMeetingPage params={params} verb="meeting.hold" title={title}>
      {(meeting, view) => {
        const day = dayOf(meeting.startsAt, view.network.timeZone);
        return (
          <ActionForm action={holdMeetingAction.bind(null, view.slug, meeting.number)} title={title}>
            <HiddenVersion version={meeting.version} />
            <FieldGroup
              name="attendance"
              legend="How did each person take part?"
              hint="Someone who was asked before or after it, in their own way, was asked outside the meeting."
            >
              {view.seats
                .filter((seat) => satThen(seat, day))
                .map(({ number, name }) => (
                  <Radios
                    small
                    key={number}
                    name={`attendance.seat${number}`}
                    label={name}
                    options={options}
                    defaultValue={howTheyTookPart(meeting, number)}
                  />
                ))}
            </FieldGroup>
            <SubmitButton>Save who was there</SubmitButton>
          </ActionForm>
        );
      }}
    </OneMeetingPage>
  );
}

function howTheyTookPart({ attendance }: Meeting, seat: number): string | undefined {
  if (attendance === null) return undefined;
  return attendance.find(({ number }) => number === seat)?.how ?? "not-there";
}
