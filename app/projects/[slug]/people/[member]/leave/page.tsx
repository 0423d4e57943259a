import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { HasLeft, NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow, openSeat } from "../../_components/seats";
import { leaveAction } from "../actions";

export default async function Leave({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const title = seat.isOwn ? "Leave the table" : `${seat.name} leaves the table`;
  const here = `/projects/${view.slug}/people/${seat.number}`;
  const page = { viewer, view, title, back: { href: here, label: seat.isOwn ? "Your seat" : seat.name } };
  if (!mayNow(view, "member.leave", seat.isOwn)) return <NotTheirs {...page} who="hostsOrSelf" />;
  if (seat.leftOn) return <HasLeft {...page} name={seat.name} leftOn={seat.leftOn} />;
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <PeoplePage {...page}>
      <ActionForm action={leaveAction.bind(null, view.slug, seat.number)} title={title}>
        <div className="prose">
          {seat.isOwn ? (
            <p>
              Thank you for all you brought. What you said and did stays in the record. From then on you no longer see
              this project, until someone here gives you a seat again.
            </p>
          ) : (
            <p>
              What {seat.name} said and did stays in the record. From then on they no longer see this project. They can
              be seated again at any time.
            </p>
          )}
          {seat.pausedOn === null && (
            <p>
              If a rest would be enough: <Link href={`${here}/pause`}>a break</Link> keeps the seat.
            </p>
          )}
        </div>
        <Field
          name="leftOn"
          label={seat.isOwn ? "Your last day" : "Their last day"}
          type="date"
          width="short"
          min={seat.joinedOn}
          max={today}
          defaultValue={today}
        />
        <TextArea
          name="reason"
          label={seat.isOwn ? "If you would like to say why" : "If they said why"}
          optional
          hint={
            seat.isOwn
              ? "You do not have to say why. If you do, only the lead and the facilitators can read it."
              : "They do not have to say why. Only the lead and the facilitators can read this."
          }
          rows={3}
        />
        <SubmitButton>{seat.isOwn ? "Leave the table" : `Record that ${seat.name} left`}</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
