import Link from "next/link";
import { Ruled } from "@/app/_ui/ruled";
import { dayInWords } from "@/lib/calendar/days";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { stageInWords } from "@/lib/projects/words";

/** `briefAgreed` is when a project that is being set up can begin: nothing else would remind its lead to say so. */
export function StageSection({ view, briefAgreed }: { view: ProjectView; briefAgreed: boolean }) {
  const mayChange = allows("project.change-stage", view.roles);
  const resting = view.stage === "paused" || view.stage === "closed";
  return (
    <Ruled title="Stage">
      <p className="ruled__what">{stageInWords(view.stage)}</p>
      <p className="note">Since {dayInWords(view.stageSince)}.</p>
      {view.stageReason && !resting && <p className="note as-written">“{view.stageReason}”</p>}
      {mayChange && view.stage === "forming" && briefAgreed && (
        <p className="note">The brief is agreed. If the work has begun, say so here.</p>
      )}
      {mayChange && (
        <Link className="standalone-link" href={`/projects/${view.slug}/stage`}>
          Change the stage
        </Link>
      )}
    </Ruled>
  );
}
