import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { FieldGroup } from "@/app/_ui/field-group";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { Meeting } from "@/lib/meetings/queries";
import { satThen } from "@/lib/meetings/rules";
import { howWords } from "@/lib/meetings/words";
import type { ProjectView, SeatView } from "@/lib/projects/queries";
import { mayNow } from "../../../people/_components/seats";
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
          <>
            <CameLater seats={view.seats.filter(({ joinedOn }) => joinedOn > day)} view={view} />
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
          </>
        );
      }}
    </OneMeetingPage>
  );
}

function howTheyTookPart({ attendance }: Meeting, seat: number): string | undefined {
  if (attendance === null) return undefined;
  return attendance.find(({ number }) => number === seat)?.how ?? "not-there";
}

/** Who joined here after they had come to the table has a day on their seat that can be put right. */
function CameLater({ seats, view }: { seats: SeatView[]; view: ProjectView }) {
  if (seats.length === 0) return null;
  const mayCorrect = mayNow(view, "member.correct");
  return (
    <div className="prose">
      <p>
        These people have their seat from a later day, so they are not on the list. If they were at the table before,
        put that day right first:
      </p>
      <ul className="bulleted">
        {seats.map(({ number, name, joinedOn }) => (
          <li key={number}>
            {mayCorrect ? <Link href={`/projects/${view.slug}/people/${number}/correct`}>{name}</Link> : name}, since{" "}
            {dayInWords(joinedOn)}
          </li>
        ))}
      </ul>
    </div>
  );
}
