import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";

type NoVoicesProps = { isFirst: boolean; home: string; mayGive: boolean };

/** Says what belongs here, and offers the first step. */
export function NoVoices({ isFirst, home, mayGive }: NoVoicesProps) {
  if (!isFirst)
    return (
      <EmptyState title="Nothing fits these filters" action={<Link href={home}>Show all voices</Link>}>
        <p>Choose other filters, or none.</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing is written down yet"
      action={
        mayGive && (
          <ButtonLink quiet href={`${home}/new`}>
            Say the first thing
          </ButtonLink>
        )
      }
    >
      <p>What people say in meetings and outside them stands here, with what happened to it and why.</p>
    </EmptyState>
  );
}
