import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import type { Showing } from "@/lib/actions/queries";

const titles: Record<Showing, string> = {
  open: "Nothing is open now",
  mine: "Nothing is yours to do now",
  done: "Nothing is done yet",
};

const words: Record<Showing, string> = {
  open: "Everything that was written down is done, or is not needed any more.",
  mine: "When you take something on, it stands here and on your start page.",
  done: "What is done stays here, with what came of it.",
};

/** Says what belongs here. */
export function NoActions({ show }: { show: Showing }) {
  return (
    <EmptyState title={titles[show]}>
      <p>{words[show]}</p>
    </EmptyState>
  );
}

/** Where nothing was ever written down: says what belongs here, and offers the first step. */
export function FirstAction({ home, mayAdd }: { home: string; mayAdd: boolean }) {
  return (
    <EmptyState
      title="Nothing is written down to be done"
      action={
        mayAdd && (
          <ButtonLink quiet href={`${home}/new`}>
            Write down the first action
          </ButtonLink>
        )
      }
    >
      <p>A call to make, a room to book, a page to write: say who does it, and by when.</p>
    </EmptyState>
  );
}
