import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { endingOf } from "@/lib/reflections/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { writeEndingAction } from "../actions";

const title = "How it ended";

export default async function WriteEndingPage({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/looking-back`, label: "Looking back" };
  const page = { viewer, view, part: "outcomes", title, back };
  if (!mayNow(view, "ending.write")) return <NotTheirs {...page} who="hosts" />;
  const ending = await endingOf(view);
  return (
    <InsidePage {...page} lede="Write what you know. The rest can follow, also when the project is closed.">
      <ActionForm action={writeEndingAction.bind(null, view.slug)} title={title}>
        <HiddenVersion version={ending?.version ?? 0} />
        <TextArea
          name="accepted"
          label="What was accepted"
          hint="Which parts of the work were taken on, by whom, and which were not?"
          optional
          defaultValue={ending?.accepted}
        />
        <Field
          name="toldOn"
          label="Everyone was told on"
          type="date"
          width="short"
          max={dayOf(new Date(), view.network.timeZone)}
          optional
          defaultValue={ending?.toldOn ?? undefined}
        />
        <TextArea
          name="toldHow"
          label="How everyone was told"
          hint="For example: at the last evening, and by phone to those who could not come."
          optional
          rows={2}
          defaultValue={ending?.toldHow}
        />
        <SubmitButton>Save how it ended</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
