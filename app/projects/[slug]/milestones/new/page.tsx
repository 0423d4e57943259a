import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { mayNow, openTable } from "../../people/_components/seats";
import { MilestoneFields } from "../_components/milestone-fields";
import { addMilestoneAction } from "../actions";

export default async function NewMilestone({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const title = "Set a milestone";
  const page = {
    viewer,
    view,
    part: "actions",
    title,
    back: { href: `/projects/${view.slug}/milestones`, label: "Milestones" },
  };
  if (!mayNow(view, "milestone.add")) return <NotTheirs {...page} who="hosts" />;
  return (
    <InsidePage {...page} lede="A big step of the work. The day can be changed while the step is ahead.">
      <ActionForm action={addMilestoneAction.bind(null, view.slug)} title={title}>
        <MilestoneFields />
        <SubmitButton>Set this milestone</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
