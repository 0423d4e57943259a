import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ActionsPage, OnlyWords } from "../../actions/_components/actions-page";
import { mayNow, openTable } from "../../people/_components/seats";
import { MilestoneFields } from "../_components/milestone-fields";
import { whoSets } from "../_components/milestone-page";
import { addMilestoneAction } from "../actions";

export default async function NewMilestone({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const title = "Set a milestone";
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/milestones`, label: "Milestones" } };
  if (!mayNow(view, "milestone.add")) return <OnlyWords {...page} words={whoSets(view)} />;
  return (
    <ActionsPage {...page} lede="A big step of the work. The day can be changed while the step is ahead.">
      <ActionForm action={addMilestoneAction.bind(null, view.slug)} title={title}>
        <MilestoneFields />
        <SubmitButton>Set this milestone</SubmitButton>
      </ActionForm>
    </ActionsPage>
  );
}
