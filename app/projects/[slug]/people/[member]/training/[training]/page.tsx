import { notHere } from "@/app/_shell/not-here";
import { ActionForm } from "@/app/_ui/action-form";
import { Checkbox } from "@/app/_ui/checkbox";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { trainingOf } from "@/lib/training/queries";
import { NotTheirs, PeoplePage } from "../../../_components/people-page";
import { mayNow, openSeat } from "../../../_components/seats";
import { TrainingFields } from "../_components/training-fields";
import { correctTrainingAction } from "../actions";

type CorrectTrainingProps = { params: Promise<{ slug: string; member: string; training: string }> };

export default async function CorrectTraining({ params }: CorrectTrainingProps) {
  const { viewer, view, seat } = await openSeat(params);
  const { training: id } = await params;
  const title = seat.isOwn ? "Put your training right" : `Put the training of ${seat.name} right`;
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  const page = { viewer, view, title, back };
  const training = (await trainingOf(view, seat.number)).find((known) => known.id === id);
  if (!training) notHere();
  if (!mayNow(view, "training.record", seat.isOwn)) return <NotTheirs {...page} who="hostsOrSelf" />;
  return (
    <PeoplePage {...page} lede="For what was written down wrongly. History keeps what stood here before.">
      <ActionForm
        action={correctTrainingAction.bind(null, view.slug, { seat: seat.number, training: training.id })}
        title={title}
      >
        <HiddenVersion version={training.version} />
        <TrainingFields today={dayOf(new Date(), view.network.timeZone)} what={training.what} on={training.on} />
        <Checkbox
          name="takeBack"
          value="on"
          label="Take this back"
          hint="For something that was written down by mistake, or for the wrong person. It counts no more."
        />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
