import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { OpenActionPage } from "../../_components/open-action-page";
import { finishActionAction } from "../../actions";

const title = "Say that it is done";

export default function FinishAction({ params }: { params: Promise<{ slug: string; number: string }> }) {
  return (
    <OpenActionPage params={params} verb="action.finish" title={title}>
      {({ number }, { slug, network }) => {
        const today = dayOf(new Date(), network.timeZone);
        return (
          <ActionForm action={finishActionAction.bind(null, slug, number)} title={title}>
            <Field name="doneOn" label="Done on" type="date" width="short" max={today} defaultValue={today} />
            <TextArea
              name="note"
              label="What came of it"
              optional
              rows={4}
              hint="Everyone at the table can read this, also what did not work."
            />
            <SubmitButton>Yes, it is done</SubmitButton>
          </ActionForm>
        );
      }}
    </OpenActionPage>
  );
}
