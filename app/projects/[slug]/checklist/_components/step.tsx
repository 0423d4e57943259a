import Link from "next/link";
import { mayMend, wayToMend, whoMends } from "@/lib/checklist/mending";
import type { NextStep } from "@/lib/checklist/types";
import type { ProjectView } from "@/lib/projects/queries";

/** One useful step, with the way to it; for those who may not take it, who can. */
export function Step({ view, step }: { view: ProjectView; step: NextStep }) {
  const way = wayToMend(view, step);
  const who = mayMend(view, step.path) ? null : whoMends(view, step.path);
  return (
    <li>
      <p className="steps-list__what">{step.title}</p>
      <p className="note">
        {step.why}
        {who && ` ${who} can do this.`}
      </p>
      {way && (
        <Link className="rule__mend" href={`/projects/${view.slug}/${way.path}`}>
          {way.label}
          <span className="visually-hidden">: {step.title}</span>
        </Link>
      )}
    </li>
  );
}
