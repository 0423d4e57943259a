import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { MilestonePage } from "../../_components/milestone-page";
import { dropMilestoneAction } from "../../actions";

const title = "Not aimed for any more";

export default function DropMilestone({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <MilestonePage params={params} verb="milestone.drop" title={title}>
      {({ number }, { slug }) => (
        <ActionForm action={dropMilestoneAction.bind(null, slug, number)} title={title}>
          <p className="prose">
            Plans change, and that is all right. The step stays in the record as something that was aimed for, and
            counts neither as ahead nor as overdue. If only its day has moved, change the day instead.
          </p>
          <SubmitButton>We do not aim for it any more</SubmitButton>
        </ActionForm>
      )}
    </MilestonePage>
  );
}
