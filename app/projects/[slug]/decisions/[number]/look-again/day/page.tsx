import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { OneDecisionPage } from "../../../_components/one-decision-page";
import { dateReviewAction } from "../../../actions";

export default function DateReview({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "A day to look again";
  return (
    <OneDecisionPage params={params} verb="decision.date-review" title={title}>
      {({ number, version, reviewOn }, { slug }) => (
        <ActionForm action={dateReviewAction.bind(null, slug, number)} title={title}>
          <HiddenVersion version={version} />
          <Field
            name="reviewOn"
            label="When do you look at it again?"
            hint="The group sees on that day that it is due."
            type="date"
            width="short"
            defaultValue={reviewOn ?? undefined}
          />
          <SubmitButton>Set this day</SubmitButton>
        </ActionForm>
      )}
    </OneDecisionPage>
  );
}
