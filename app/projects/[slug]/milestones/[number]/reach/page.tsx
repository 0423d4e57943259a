import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { MilestonePage } from "../../_components/milestone-page";
import { reachMilestoneAction } from "../../actions";

const title = "A milestone is reached";

export default function ReachMilestone({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <MilestonePage params={params} verb="milestone.reach" title={title}>
      {({ number }, { slug, network }) => {
        const today = dayOf(new Date(), network.timeZone);
        return (
          <ActionForm action={reachMilestoneAction.bind(null, slug, number)} title={title}>
            <Field name="reachedOn" label="Reached on" type="date" width="short" max={today} defaultValue={today} />
            <SubmitButton>Yes, it is reached</SubmitButton>
          </ActionForm>
        );
      }}
    </MilestonePage>
  );
}
