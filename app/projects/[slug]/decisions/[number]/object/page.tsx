import { ActionForm } from "@/app/_ui/action-form";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Decision } from "@/lib/decisions/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { writersFor } from "@/lib/voices/queries";
import { waysWithoutName } from "../../../voices/_components/ways-without-name";
import { WithoutAName } from "../../../voices/_components/without-a-name";
import { OneDecisionPage } from "../../_components/one-decision-page";
import { objectUnnamedAction } from "../../actions";

const title = "Object without a name";

export default function ObjectUnnamed({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <OneDecisionPage params={params} verb="stance.object-unnamed" title={title}>
      {(decision, view) => <ObjectForm decision={decision} view={view} />}
    </OneDecisionPage>
  );
}

async function ObjectForm({ decision: { number }, view }: { decision: Decision; view: ProjectView }) {
  const writers = await writersFor(view);
  const ways = waysWithoutName(view, writers.ofOwnGroup);
  const [only] = ways.length === 1 ? ways : [];
  return (
    <ActionForm action={objectUnnamedAction.bind(null, view.slug, number)} title={title}>
      <TextArea
        name="text"
        label="What do you have against this decision?"
        hint="It stands beside the decision in full, and gets an answer with a reason. How you stand by name does not change."
        rows={5}
      />
      {only ? (
        <>
          <input type="hidden" name="way" value={only.value} />
          <p className="prose">{only.hint}</p>
        </>
      ) : (
        <Radios name="way" label="Does it come with your group?" options={ways} />
      )}
      <WithoutAName writers={writers.all} />
      <div className="prose">
        <p>
          <strong>Of an objection, more can be guessed:</strong> everyone can read how each person stood by name, and
          will think first of those who disagreed, could just live with it or did not answer. It is likely to be the
          only one in the box about this decision.
        </p>
      </div>
      <SubmitButton>Put this in the box</SubmitButton>
    </ActionForm>
  );
}
