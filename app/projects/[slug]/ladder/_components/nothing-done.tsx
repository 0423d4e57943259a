import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";

type NothingDoneProps = { home: string; mayAdd: boolean; isFirst: boolean };

export function NothingDone({ home, mayAdd, isFirst }: NothingDoneProps) {
  if (!isFirst)
    return (
      <EmptyState title="Nothing was done in this period">
        <p>Choose other days to see more.</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing is written down yet"
      action={mayAdd && <ButtonLink href={`${home}/engagement/new`}>Write down the first thing</ButtonLink>}
    >
      <p>A survey, a public meeting, an evening of designing together: each stands on a rung of the ladder.</p>
    </EmptyState>
  );
}
