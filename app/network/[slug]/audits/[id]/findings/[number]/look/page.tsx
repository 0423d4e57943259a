import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { lookResults } from "@/lib/audits/words";
import { lookAtFindingAction } from "../../../../actions";
import { FindingFormPage } from "../../../_components/finding-form-page";

const title = "Answer, or look again";

const labels: Record<(typeof lookResults)[number], { label: string; hint: string }> = {
  answer: { label: "I answer the table", hint: "Nothing was checked; you say something to what they said." },
  effective: { label: "I looked again: it works", hint: "What was done has the effect that was asked for." },
  "not-yet": { label: "I looked again: not yet", hint: "Say what is still to be done." },
};

export default function LookAtFinding({ params }: { params: Promise<{ slug: string; id: string; number: string }> }) {
  return (
    <FindingFormPage params={params} title={title} lede="Everyone at the table is told, and can answer." withVoices>
      {({ finding, place, name }) => (
        <ActionForm action={lookAtFindingAction.bind(null, place, finding.number)} title={name}>
          <HiddenVersion name="steps" version={finding.steps.length} />
          <Radios
            name="result"
            label="What you say"
            options={lookResults.map((value) => ({ value, ...labels[value] }))}
          />
          <TextArea name="text" label="Why" hint="What you looked at, and what you saw." />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </FindingFormPage>
  );
}
