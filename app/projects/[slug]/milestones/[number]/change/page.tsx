import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { MilestoneFields } from "../../_components/milestone-fields";
import { MilestonePage } from "../../_components/milestone-page";
import { changeMilestoneAction } from "../../actions";

const title = "Change a milestone";

export default function ChangeMilestone({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <MilestonePage params={params} verb="milestone.change" title={title}>
      {({ number, version, what, dueOn }, { slug }) => (
        <ActionForm action={changeMilestoneAction.bind(null, slug, number)} title={title}>
          <HiddenVersion version={version} />
          <MilestoneFields what={what} dueOn={dueOn} />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </MilestonePage>
  );
}
