import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { mayNow, openTable } from "../../people/_components/seats";
import { whoCan } from "../../people/_components/words";
import { ActionsPage, closedWords, OnlyWords } from "../_components/actions-page";
import { PlanFields } from "../_components/plan-fields";
import { addActionAction } from "../actions";

export default async function NewAction({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const title = "Write down an action";
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/actions`, label: "Actions" } };
  if (!mayNow(view, "action.add"))
    return <OnlyWords {...page} words={view.stage === "closed" ? closedWords : whoCan("table", view.seats)} />;
  return (
    <ActionsPage {...page} lede="Something to be done, so that it is not forgotten and not left to one person.">
      <ActionForm action={addActionAction.bind(null, view.slug)} title={title}>
        <PlanFields seats={view.seats} />
        <SubmitButton>Write this down</SubmitButton>
      </ActionForm>
    </ActionsPage>
  );
}
