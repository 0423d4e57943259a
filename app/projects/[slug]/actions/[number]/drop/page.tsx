import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { OpenActionPage } from "../../_components/open-action-page";
import { dropActionAction } from "../../actions";

const title = "Not needed any more";

export default function DropAction({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <OpenActionPage params={params} verb="action.drop" title={title}>
      {({ number }, { slug }) => (
        <ActionForm action={dropActionAction.bind(null, slug, number)} title={title}>
          <p className="prose">
            Things change, and that is all right. The action stays in the record as something that was not needed any
            more, and counts neither as open nor as done.
          </p>
          <SubmitButton>It is not needed any more</SubmitButton>
        </ActionForm>
      )}
    </OpenActionPage>
  );
}
