import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { PriorityPage } from "../../_components/priority-page";
import { takeBackPriorityAction, takeBackPriorityForAction } from "../../actions";

const title = "Take this back";

export default function TakeBackPriority({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <PriorityPage params={params} deed="take-back" title={() => title}>
      {({ number }, speaker, { slug }) => (
        <ActionForm
          action={
            speaker.isOwn
              ? takeBackPriorityAction.bind(null, slug, number)
              : takeBackPriorityForAction.bind(null, slug, number, speaker.seat)
          }
          title={title}
        >
          <p className="prose">
            It comes off the map, with what others said about it. It stays to be read under “Not on the map any more”,
            and counts nowhere.
          </p>
          <SubmitButton>Yes, take it back</SubmitButton>
        </ActionForm>
      )}
    </PriorityPage>
  );
}
