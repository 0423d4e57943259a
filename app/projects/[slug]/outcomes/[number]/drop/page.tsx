import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { OutcomePage } from "../../_components/outcome-page";
import { dropOutcomeAction } from "../../actions";

const title = "Not followed any more";

export default function DropOutcome({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <OutcomePage params={params} verb="outcome.drop" title={title}>
      {({ number }, { slug }) => (
        <ActionForm action={dropOutcomeAction.bind(null, { slug, outcome: number })} title={title}>
          <p className="prose">
            It stays to be read, with everything that was measured and told, and counts nowhere any more. This cannot be
            undone. If only its words are wrong, change them instead.
          </p>
          <TextArea name="why" label="Why do you stop following it?" rows={3} />
          <SubmitButton>We do not follow it any more</SubmitButton>
        </ActionForm>
      )}
    </OutcomePage>
  );
}
