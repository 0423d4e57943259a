import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { EngagementFields } from "../../../_components/engagement-fields";
import { EngagementPage } from "../../../_components/engagement-page";
import { changeEngagementAction } from "../../../actions";

const title = "Put right what was done";

export default function EditEngagement({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <EngagementPage params={params} verb="engagement.change" title={title}>
      {(activity, { slug, framework, network }) => (
        <ActionForm action={changeEngagementAction.bind(null, slug, activity.number)} title={title}>
          <HiddenVersion version={activity.version} />
          <EngagementFields framework={framework} today={dayOf(new Date(), network.timeZone)} activity={activity} />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </EngagementPage>
  );
}
