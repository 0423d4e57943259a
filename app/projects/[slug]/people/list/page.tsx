import { ActionForm } from "@/app/_ui/action-form";
import { NotTheirs, PeoplePage } from "../_components/people-page";
import { mayNow, openTable } from "../_components/seats";
import { ListSteps } from "./_components/list-steps";
import { listAction } from "./actions";

export default async function BringInList({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const title = "Bring in a list";
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/people`, label: "The table" } };
  if (!mayNow(view, "member.add-list")) return <NotTheirs {...page} who="hosts" />;
  const { groups } = view.framework;
  const groupNames = Object.fromEntries(groups.map(({ key, name }) => [key, name]));
  return (
    <PeoplePage
      {...page}
      wide
      lede="Whoever has an e-mail address is invited by mail, and decides. Whoever has none gets a seat at once."
    >
      <ActionForm action={listAction.bind(null, view.slug)} title={title}>
        <ListSteps groupNames={groupNames} example={`Pat Hamon, ${groups[0]?.name ?? "Carers"}, pat@example.org`} />
      </ActionForm>
    </PeoplePage>
  );
}
