import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { OneDecisionPage } from "../../_components/one-decision-page";
import { lookAgainAction } from "../../actions";

export default function LookAgain({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "We looked at it again";
  return (
    <OneDecisionPage params={params} verb="decision.look-again" title={title}>
      {(decision, { slug, network }) => {
        const today = dayOf(new Date(), network.timeZone);
        return (
          <ActionForm action={lookAgainAction.bind(null, slug, decision.number)} title={title}>
            <div className="prose">
              <p>For a decision that stays as it is. When you decide otherwise, decide anew instead.</p>
            </div>
            <HiddenVersion version={decision.version} />
            <Field name="lookedOn" label="When you looked" type="date" width="short" max={today} defaultValue={today} />
            <TextArea name="note" label="What you saw" hint="What went well, and what did not." rows={4} />
            <Field name="next" label="When you look the next time" optional type="date" width="short" />
            <SubmitButton>Save this</SubmitButton>
          </ActionForm>
        );
      }}
    </OneDecisionPage>
  );
}
