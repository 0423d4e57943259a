import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { NotTheirs, PeoplePage } from "../../_components/people-page";
import { GroupField, JoinedField, NameField } from "../../_components/seat-fields";
import { mayNow, openSeat } from "../../_components/seats";
import { correctAction } from "../actions";

export default async function CorrectSeat({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const title = seat.isOwn ? "Put your seat right" : `Put the seat of ${seat.name} right`;
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  const page = { viewer, view, title, back };
  if (!mayNow(view, "member.correct")) return <NotTheirs {...page} who="hosts" />;
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <PeoplePage
      {...page}
      lede="For a name, group or day that was written down wrongly. History keeps what stood here before."
    >
      <ActionForm action={correctAction.bind(null, view.slug, seat.number)} title={title}>
        <HiddenVersion version={seat.version} />
        <NameField name={seat.name} />
        <GroupField groups={view.framework.groups} group={seat.group} />
        <JoinedField joinedOn={seat.joinedOn} today={today} />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
