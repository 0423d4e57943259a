import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { GapPage } from "../../_components/gap-page";
import { SeatChoice } from "../../_components/seat-choice";
import { fillGapAction } from "../../actions";

const title = "Mark a gap as found";

export default function FillGap({ params }: { params: Promise<{ slug: string; gap: string }> }) {
  return (
    <GapPage params={params} verb="gap.fill" title={title}>
      {(gap, { slug, seats }) => (
        <ActionForm action={fillGapAction.bind(null, slug, gap.number)} title={title}>
          <p className="prose">
            Has the table found this? The gap stays in the record, with today as the day it was filled.
          </p>
          <SeatChoice
            name="filledBy"
            label="Found in whom"
            hint="Only if it is someone with a seat here. It need not be anyone by name."
            empty="Nobody by name"
            seats={seats}
          />
          <SubmitButton>Yes, it is found</SubmitButton>
        </ActionForm>
      )}
    </GapPage>
  );
}
