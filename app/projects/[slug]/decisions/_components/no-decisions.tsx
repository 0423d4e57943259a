import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";

type NoDecisionsProps = { isFirst: boolean; home: string; mayRecord: boolean };

/** Says what belongs here, and offers the first step. */
export function NoDecisions({ isFirst, home, mayRecord }: NoDecisionsProps) {
  if (!isFirst)
    return (
      <EmptyState title="No decision is like this" action={<Link href={home}>Show all decisions</Link>}>
        <p>Choose other filters, or none. Whole words are looked for, not parts of them.</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title="No decision is written down yet"
      action={
        mayRecord && (
          <ButtonLink quiet href={`${home}/new`}>
            Write down the first decision
          </ButtonLink>
        )
      }
    >
      <p>
        What you decide stands here: which ways there were, who took part, why you took one of them, and who was
        missing.
      </p>
    </EmptyState>
  );
}
