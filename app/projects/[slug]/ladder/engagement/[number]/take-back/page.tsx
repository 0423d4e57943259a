import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { EngagementPage } from "../../../_components/engagement-page";
import { takeBackEngagementAction } from "../../../actions";

const title = "Take this back";

export default function TakeBackEngagement({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <EngagementPage params={params} verb="engagement.take-back" title={title}>
      {({ number }, { slug }) => (
        <ActionForm action={takeBackEngagementAction.bind(null, slug, number)} title={title}>
          <p className="prose">
            For what was written down by mistake: it did not happen, or it stands here twice. It stays to be read under
            “Taken back”, and counts nowhere any more. If only something about it is wrong, put that right instead.
          </p>
          <SubmitButton>Yes, take it back</SubmitButton>
        </ActionForm>
      )}
    </EngagementPage>
  );
}
