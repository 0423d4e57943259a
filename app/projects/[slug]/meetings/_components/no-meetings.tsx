import Link from "next/link";
import { whoCanNow } from "@/app/_shell/who-can";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import type { ProjectView } from "@/lib/projects/queries";

/** Says what belongs here, what to do first, and what comes after it. */
export function NoMeetings({ view, home, mayPlan }: { view: ProjectView; home: string; mayPlan: boolean }) {
  return (
    <EmptyState
      title="No meeting is planned yet"
      action={mayPlan && <ButtonLink href={`${home}/new`}>Plan the first meeting</ButtonLink>}
    >
      <p>When and where you meet, what it is about, who was there, and what was said: it all has its place here.</p>
      {mayPlan ? <WhatToDo daysAhead={view.framework.thresholds.papersDaysAhead} /> : <WhoPlans view={view} />}
    </EmptyState>
  );
}

function WhatToDo({ daysAhead }: { daysAhead: number }) {
  return (
    <ol className="numbered">
      <li>Plan it: a day, a place or a link, and what it is about. It can be changed until it is held.</li>
      <li>Send it to everyone, best {daysAhead} days ahead or more. Print it for whoever has no e-mail.</li>
      <li>While you meet, write down what is said, line by line, on a phone or a laptop.</li>
      <li>Afterwards say who was there, write the notes, and offer them back for correction.</li>
    </ol>
  );
}

function WhoPlans({ view }: { view: ProjectView }) {
  return (
    <>
      <p>{whoCanNow("hosts", view)}</p>
      <p>
        What you want to say need not wait for a meeting:{" "}
        <Link href={`/projects/${view.slug}/voices`}>it is heard under Voices</Link>.
      </p>
    </>
  );
}
