import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { actionsFrom } from "@/lib/actions/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { ActionsFrom } from "../../../actions/_components/actions-from";
import { mayNow } from "../../../people/_components/seats";

/** What is to be done since the meeting, with the way to write more down; nothing where there is neither. */
export async function ToDoRecord({ view, meeting }: { view: ProjectView; meeting: number }) {
  const actions = await actionsFrom(view, { meeting });
  const mayAdd = mayNow(view, "action.add");
  if (actions.length === 0 && !mayAdd) return null;
  return (
    <Record
      name="To be done"
      note="Actions that come from this meeting."
      id="to-be-done"
      onScreenOnly={actions.length === 0}
    >
      {actions.length === 0 ? (
        <p className="prose">Nothing is written down yet.</p>
      ) : (
        <ActionsFrom view={view} actions={actions} />
      )}
      {mayAdd && (
        <p className="no-print">
          <Link className="standalone-link" href={`/projects/${view.slug}/actions/new?meeting=${meeting}`}>
            Write down an action from this meeting
          </Link>
        </p>
      )}
    </Record>
  );
}
