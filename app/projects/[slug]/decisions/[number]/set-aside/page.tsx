import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { OneDecisionPage } from "../../_components/one-decision-page";
import { setAsideAction } from "../../actions";

export default function SetAside({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "Set aside from outside";
  return (
    <OneDecisionPage params={params} verb="decision.set-aside" title={title}>
      {({ number, version }, { slug, network }) => {
        const today = dayOf(new Date(), network.timeZone);
        return (
          <ActionForm action={setAsideAction.bind(null, slug, number)} title={title}>
            <div className="prose">
              <p>
                For when someone who does not sit at this table decided otherwise. What the group decided stays here to
                read, and the group can say what it thinks of it.
              </p>
            </div>
            <HiddenVersion version={version} />
            <Field name="on" label="When" type="date" width="short" max={today} defaultValue={today} />
            <Field name="by" label="Who set it aside" hint="A person, an office or a board." autoComplete="off" />
            <TextArea
              name="reason"
              label="The reason they gave"
              hint="Leave it empty when no reason was given. That is said here, too."
              rows={4}
            />
            <SubmitButton>Write this down</SubmitButton>
          </ActionForm>
        );
      }}
    </OneDecisionPage>
  );
}
