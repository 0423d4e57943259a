import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { PlaceCard } from "@/app/_ui/place-card";
import { mayMend, whoMends } from "@/lib/checklist/mending";
import type { NextStep as Step } from "@/lib/checklist/types";
import { count } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";

/** The one next useful step, with a way to do it for those who may. */
export function NextStep({ view, steps }: { view: ProjectView; steps: Step[] }) {
  const [first, ...others] = steps;
  if (!first) return null;
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
      {others.length > 0 && (
        <Link href={`${home}/checklist#steps`}>{count(others.length, "other useful step", "other useful steps")}</Link>
      )}
    </>
  );
  return (
    <PlaceCard label="Next useful step" what={first.title} actions={actions}>
      <p>{first.why}</p>
      {who && <p className="note">{who} can do this.</p>}
    </PlaceCard>
  );
}
