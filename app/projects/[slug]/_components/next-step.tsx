import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { PlaceCard } from "@/app/_ui/place-card";
import { mayMend, stepsFor, whoMends } from "@/lib/checklist/mending";
import type { NextStep as Step } from "@/lib/checklist/types";
import { count } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";

/** More than this would weigh on someone who only wanted to know what comes next. */
const mostCounted = 5;

/** The one next useful step, with a way to do it for those who may. */
export function NextStep({ view, steps }: { view: ProjectView; steps: Step[] }) {
  const [first, ...others] = stepsFor(view, steps);
  if (!first) return <NothingWaits view={view} />;
  const home = `/projects/${view.slug}`;
  const may = mayMend(view, first.path);
  const who = may ? null : whoMends(view, first.path);
  const actions = (
    <>
      {may ? (
        <ButtonLink href={`${home}/${first.path}`}>{first.label}</ButtonLink>
      ) : (
        <Link href={`${home}/checklist/${first.area}`}>Read more about this</Link>
      )}
      {others.length > 0 && <Link href={`${home}/checklist#steps`}>{otherSteps(others.length)}</Link>}
    </>
  );
  return (
    <PlaceCard label="Next useful step" what={first.title} actions={actions}>
      <p>{first.why}</p>
      {who && <p className="note">{who} can do this.</p>}
    </PlaceCard>
  );
}

function NothingWaits({ view }: { view: ProjectView }) {
  const home = `/projects/${view.slug}`;
  const actions = (
    <>
      <Link href={`${home}/checklist`}>See how each area stands</Link>
      <Link href={`${home}/people`}>See who is at the table</Link>
    </>
  );
  return (
    <PlaceCard label="Next useful step" what="Nothing waits to be written down just now." actions={actions}>
      <p>
        {view.stage === "closed"
          ? "Each area shows how it stood when the project closed."
          : "A good moment to look together at how things stand."}
      </p>
    </PlaceCard>
  );
}

function otherSteps(number: number): string {
  return number > mostCounted ? "Other useful steps" : count(number, "other useful step", "other useful steps");
}
