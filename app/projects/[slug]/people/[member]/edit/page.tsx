import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { SeatDetails } from "@/lib/people/queries";
import { DescriptionFields, type Said } from "../../_components/description-fields";
import { HasLeft, NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow, openSeat } from "../../_components/seats";
import { describeAction } from "../actions";

export default async function EditSeat({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const title = seat.isOwn ? "What you said" : `What ${seat.name} said`;
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  const page = { viewer, view, title, back };
  if (!mayNow(view, "member.describe", seat.isOwn)) return <NotTheirs {...page} who="hostsOrSelf" />;
  if (seat.leftOn) return <HasLeft {...page} name={seat.name} leftOn={seat.leftOn} />;
  return (
    <PeoplePage
      {...page}
      lede={
        seat.isOwn
          ? "All of it is up to you. Leave a question empty if you want to answer it later."
          : "Write it in their words, as they want it written. History shows that you wrote it down for them."
      }
    >
      <ActionForm action={describeAction.bind(null, view.slug, seat.number)} title={title}>
        <HiddenVersion version={seat.version} />
        <DescriptionFields isOwn={seat.isOwn} said={saidAt(seat)} />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}

function saidAt(seat: SeatDetails): Said {
  const declined = (answer: SeatDetails["hopesAnswer"]) => answer === "declined";
  return {
    strengths: { text: seat.strengths, declined: declined(seat.strengthsAnswer) },
    accessNeeds: { text: seat.private?.accessNeeds ?? "", declined: declined(seat.accessNeedsAnswer) },
    hopes: { text: seat.hopes, declined: declined(seat.hopesAnswer) },
    contact: { text: seat.private?.contact ?? "", declined: declined(seat.contactAnswer) },
    recognition: { text: seat.recognition, declined: declined(seat.recognitionAnswer) },
  };
}
