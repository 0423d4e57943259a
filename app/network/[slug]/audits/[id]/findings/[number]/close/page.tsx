import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { inTheWayOfEnding } from "@/lib/audits/rules";
import { endings } from "@/lib/audits/words";
import { closeFindingAction } from "../../../../actions";
import { FindingFormPage } from "../../../_components/finding-form-page";

const title = "Close this finding";

const labels: Record<(typeof endings)[number], string> = {
  effective: "What was asked is done, and it works",
  "taken-back": "I take it back",
  "both-voices": "We see it differently: both voices stay",
};

export default function CloseFinding({ params }: { params: Promise<{ slug: string; id: string; number: string }> }) {
  return (
    <FindingFormPage
      params={params}
      title={title}
      lede="It stays in the report with everything that was said, and nothing is added to it any more."
      withVoices
    >
      {({ finding, place, name }) => (
        <ActionForm action={closeFindingAction.bind(null, place, finding.number)} title={name}>
          <HiddenVersion name="steps" version={finding.steps.length} />
          <Radios
            name="as"
            label="How it ends"
            options={endings.map((value) => ({
              value,
              label: labels[value],
              hint: inTheWayOfEnding(value, finding) ?? undefined,
            }))}
          />
          <TextArea name="why" label="Why" />
          <SubmitButton>Close it</SubmitButton>
        </ActionForm>
      )}
    </FindingFormPage>
  );
}
