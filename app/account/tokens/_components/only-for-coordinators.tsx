import { EmptyState } from "@/app/_ui/empty-state";
import { PageTitle } from "@/app/_ui/page-title";

export function OnlyForCoordinators({ title }: { title: string }) {
  return (
    <>
      <PageTitle title={title} />
      <EmptyState title="For coordinators">
        <p>A token reads a whole network, so only its coordinators can make one.</p>
      </EmptyState>
    </>
  );
}
