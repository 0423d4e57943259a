import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { decisionsFrom } from "@/lib/decisions/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { DecisionLines } from "../../../decisions/_components/decision-lines";
import { mayNow } from "../../../people/_components/seats";

/** What was decided in the meeting, with the way to write more down; nothing where there is neither. */
export async function DecidedHere({ view, meeting }: { view: ProjectView; meeting: number }) {
  const decisions = await decisionsFrom(view, { meeting });
  const mayRecord = mayNow(view, "decision.record");
  if (decisions.length === 0 && !mayRecord) return null;
  return (
    <Record name="What was decided" id="decided">
      {decisions.length === 0 ? (
        <p className="prose">No decision is written down yet.</p>
      ) : (
        <DecisionLines decisions={decisions} view={view} />
      )}
      {mayRecord && (
        <p className="no-print">
          <Link className="standalone-link" href={`/projects/${view.slug}/decisions/new?meeting=${meeting}`}>
            Write down a decision
          </Link>
        </p>
      )}
    </Record>
  );
}
