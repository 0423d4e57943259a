import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { decisionsToName, type OutcomeInFull } from "@/lib/outcomes/queries";
import { briefOf, type ProjectView } from "@/lib/projects/queries";
import { outcomeAsTyped } from "../../_components/as-typed";
import { OutcomeFields } from "../../_components/outcome-fields";
import { OutcomePage } from "../../_components/outcome-page";
import { changeOutcomeAction } from "../../actions";

const title = "Change an outcome";

export default function EditOutcome({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <OutcomePage params={params} verb="outcome.change" title={title}>
      {(outcome, view) => <EditForm outcome={outcome} view={view} />}
    </OutcomePage>
  );
}

async function EditForm({ outcome, view }: { outcome: OutcomeInFull; view: ProjectView }) {
  const { number, version } = outcome;
  const named = outcome.decisions.map((decision) => decision.number);
  const [{ content: brief }, decisions] = await Promise.all([briefOf(view), decisionsToName(view, named)]);
  return (
    <ActionForm
      action={changeOutcomeAction.bind(null, { slug: view.slug, outcome: number })}
      title={title}
      values={outcomeAsTyped(outcome, brief.aims)}
    >
      <HiddenVersion version={version} />
      <OutcomeFields
        groups={view.framework.groups}
        aims={brief.aims}
        decisions={decisions}
        today={dayOf(new Date(), view.network.timeZone)}
      />
      <SubmitButton>Save this</SubmitButton>
    </ActionForm>
  );
}
