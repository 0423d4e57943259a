import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";

/** No priority stands yet. */
export function NothingSaid({ home, maySay }: { home: string; maySay: boolean }) {
  return (
    <EmptyState
      title="Nobody has said yet what matters to them"
      action={maySay && <ButtonLink href={`${home}/new`}>Say what matters to you</ButtonLink>}
    >
      <p>
        A few words each are enough: “Evenings, not mornings”, “Costs within the budget”, “A place that does not feel
        clinical”. As soon as there are some, you read here where you meet and where you pull apart.
      </p>
    </EmptyState>
  );
}
