import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow, openTable } from "../../_components/seats";
import { PlanFields } from "../_components/plan-fields";
import { addGapAction } from "../actions";

export default async function NewGap({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const title = "Name a gap";
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/people`, label: "The table" } };
  if (!mayNow(view, "gap.add")) return <NotTheirs {...page} who="table" />;
  return (
    <PeoplePage
      {...page}
      lede="A skill or a voice that the table is missing. Once it is named, everyone can help to look."
    >
      <ActionForm action={addGapAction.bind(null, view.slug)} title={title}>
        <TextArea
          name="missing"
          label="What or who is missing"
          hint="For example: someone under 25, or someone who knows about money."
          rows={3}
        />
        <PlanFields seats={view.seats} />
        <SubmitButton>Name this gap</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
