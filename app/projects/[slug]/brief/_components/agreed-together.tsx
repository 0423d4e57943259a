import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { allowsNow } from "@/lib/policy/policy";
import type { BriefView, ProjectView } from "@/lib/projects/queries";
import { DecisionName } from "../../_components/cite-decision";

/** By which decision the brief was agreed and changed since; or that it is not agreed yet, and the way to do so. */
export function AgreedTogether({ view, brief }: { view: ProjectView; brief: BriefView }) {
  const { slug } = view;
  const mayAgree = brief.agreedBy === null && brief.content.aims.length > 0 && allowsNow("decision.record", view);
  return (
    <Record name="Agreed together">
      {brief.agreedBy === null ? (
        <p>
          <strong>Not agreed by a decision yet.</strong>
        </p>
      ) : (
        <p>
          Agreed by <DecisionName slug={slug} decision={brief.agreedBy} />.
        </p>
      )}
      {brief.changedBy && (
        <p>
          Changed since then. These words go back to <DecisionName slug={slug} decision={brief.changedBy} />.
        </p>
      )}
      <p className="prose">{whatCanChange(view, brief)}</p>
      <div className="no-print">
        <Actions>
          {mayAgree && (
            <ButtonLink small href={`/projects/${slug}/decisions/new?kind=agree-brief&shown=${brief.version}`}>
              Agree it by a decision
            </ButtonLink>
          )}
          <ButtonLink small quiet href={`/projects/${slug}/history`}>
            See every change in the history
          </ButtonLink>
        </Actions>
      </div>
    </Record>
  );
}

function whatCanChange({ stage }: ProjectView, { agreedBy }: BriefView): string {
  if (stage === "closed") return "The project is closed, so the brief stays as it is.";
  if (agreedBy === null)
    return "Until the group agrees it, a lead or a facilitator can change it. Every change is kept.";
  return "It changes only by a decision of the group. Every earlier wording stays in the history.";
}
