import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { PriorityFields } from "../../_components/priority-fields";
import { PriorityPage } from "../../_components/priority-page";
import { changePriorityAction, changePriorityForAction } from "../../actions";

const title = "Say it in other words";

export default function EditPriority({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <PriorityPage params={params} deed="change" title={() => title}>
      {(priority, speaker, { slug }) => (
        <ActionForm
          action={
            speaker.isOwn
              ? changePriorityAction.bind(null, slug, priority.number)
              : changePriorityForAction.bind(null, slug, priority.number, speaker.seat)
          }
          title={title}
        >
          <HiddenVersion version={priority.version} />
          {priority.views.some(({ view }) => view !== "neither") && (
            <p className="prose">
              Someone has said how this sits with them. So its words stay, and you can change why it matters.
            </p>
          )}
          <PriorityFields speaker={speaker} priority={priority} />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </PriorityPage>
  );
}
