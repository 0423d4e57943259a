import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { HasLeft, NotTheirs, PeoplePage } from "../../../_components/people-page";
import { mayNow, openSeat } from "../../../_components/seats";
import { TrainingFields } from "../_components/training-fields";
import { recordTrainingAction } from "../actions";

type NewTrainingProps = {
  params: Promise<{ slug: string; member: string }>;
  /** What it was, where another page knows it already. */
  searchParams: Promise<{ what?: string | string[] }>;
};

export default async function NewTraining({ params, searchParams }: NewTrainingProps) {
  const { viewer, view, seat } = await openSeat(params);
  const { what } = await searchParams;
  const title = seat.isOwn ? "Your training" : `Training of ${seat.name}`;
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  const page = { viewer, view, title, back };
  if (!mayNow(view, "training.record", seat.isOwn)) return <NotTheirs {...page} who="hostsOrSelf" />;
  if (seat.leftOn) return <HasLeft {...page} name={seat.name} leftOn={seat.leftOn} />;
  return (
    <PeoplePage
      {...page}
      lede={`What helped ${seat.isOwn ? "you" : seat.name} to get ready for holding meetings. Everyone at the table and the network’s coordinators can read this.`}
    >
      <ActionForm action={recordTrainingAction.bind(null, view.slug, seat.number)} title={title}>
        <TrainingFields
          today={dayOf(new Date(), view.network.timeZone)}
          what={typeof what === "string" ? what : undefined}
        />
        <SubmitButton>Write down this training</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
