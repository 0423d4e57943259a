import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { changeFindingAction } from "../../../../actions";
import { FindingFields } from "../../../_components/finding-fields";
import { FindingFormPage } from "../../../_components/finding-form-page";

const title = "Say it in other words";

export default function ChangeFinding({ params }: { params: Promise<{ slug: string; id: string; number: string }> }) {
  return (
    <FindingFormPage
      params={params}
      title={title}
      lede="As long as the table has not said anything about it. What it said before stays in the history."
    >
      {({ audit, finding, place, name }) => (
        <ActionForm action={changeFindingAction.bind(null, place, finding.number)} title={name}>
          <HiddenVersion version={finding.version} />
          <FindingFields audit={audit} finding={finding} />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </FindingFormPage>
  );
}
