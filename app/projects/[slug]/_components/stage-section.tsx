import Link from "next/link";
import { Ruled } from "@/app/_ui/ruled";
import { dayInWords } from "@/lib/calendar/days";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { stageInWords } from "@/lib/projects/words";

export function StageSection({ view }: { view: ProjectView }) {
  const resting = view.stage === "paused" || view.stage === "closed";
  return (
    <Ruled title="Stage">
      <p className="ruled__what">{stageInWords(view.stage)}</p>
      <p className="note">Since {dayInWords(view.stageSince)}.</p>
      {view.stageReason && !resting && <p className="note as-written">“{view.stageReason}”</p>}
      {allows("project.change-stage", view.roles) && (
        <Link className="standalone-link" href={`/projects/${view.slug}/stage`}>
          Change the stage
        </Link>
      )}
    </Ruled>
  );
}
