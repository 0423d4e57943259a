import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";

/** Says what belongs here, and offers the first step. */
export function NoMeetings({ home, mayPlan }: { home: string; mayPlan: boolean }) {
  return (
    <EmptyState
      title="No meeting is planned yet"
      action={
        mayPlan && (
          <ButtonLink quiet href={`${home}/new`}>
            Plan the first meeting
          </ButtonLink>
        )
      }
    >
      <p>When and where you meet, what it is about, who was there, and what was said: it all has its place here.</p>
    </EmptyState>
  );
}
