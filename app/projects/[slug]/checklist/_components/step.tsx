import Link from "next/link";
import { mayMend, whoMends } from "@/lib/checklist/mending";
import type { NextStep } from "@/lib/checklist/types";
import type { ProjectView } from "@/lib/projects/queries";

/** One useful step, with the way to it; for those who may not take it, who can. */
export function Step({ view, step }: { view: ProjectView; step: NextStep }) {
  const may = mayMend(view, step.path);
  const who = may ? null : whoMends(view, step.path);
  return (
    <li>
      <p className="steps-list__what">{step.title}</p>
      <p className="note">
        {step.why}
        {who && ` ${who} can do this.`}
      </p>
      {may && (
        <Link className="rule__mend" href={`/projects/${view.slug}/${step.path}`}>
          {step.label}
          <span className="visually-hidden">: {step.title}</span>
        </Link>
      )}
    </li>
  );
}
