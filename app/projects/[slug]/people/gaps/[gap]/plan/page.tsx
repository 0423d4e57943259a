import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { GapPage } from "../../_components/gap-page";
import { PlanFields } from "../../_components/plan-fields";
import { planGapAction } from "../../actions";

const title = "Who looks, and by when";

export default function PlanGap({ params }: { params: Promise<{ slug: string; gap: string }> }) {
  return (
    <GapPage params={params} verb="gap.plan" title={title}>
      {({ number, version, owner, dueOn }, { slug, seats }) => (
        <ActionForm action={planGapAction.bind(null, slug, number)} title={title}>
          <HiddenVersion version={version} />
          <PlanFields seats={seats} owner={owner} dueOn={dueOn} />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </GapPage>
  );
}
