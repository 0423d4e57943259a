import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FieldGroup } from "@/app/_ui/field-group";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { mayNow, openTable } from "../../people/_components/seats";
import { exportPackAction } from "../actions";

const title = "Make an evidence pack";

export default async function MakePack({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/evidence`, label: "Evidence" };
  const page = { viewer, view, part: "evidence", back, title };
  if (!mayNow(view, "evidence.export")) return <NotTheirs {...page} who="hosts" />;
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <InsidePage {...page} lede="Choose what goes in. That you made a pack, and what is in it, stands in the history.">
      <ActionForm action={exportPackAction.bind(null, view.slug)} title={title}>
        <FieldGroup name="what" legend="What goes in?">
          <Checkbox name="report" label="The report" hint="One page to read or print." defaultChecked />
          <Checkbox
            name="records"
            label="The records"
            hint="Everything that was written down, with each change, so that others can check it. And the same as tables."
            defaultChecked
          />
          <Checkbox
            name="files"
            label="The files"
            hint="What was kept as evidence. A file may show names, so they go in with names in full alone."
          />
        </FieldGroup>
        <Radios
          name="names"
          label="How are people named?"
          options={[
            {
              value: "initials",
              label: "As initials",
              hint: "For readers from elsewhere. Words that people wrote may still tell who they are, and the name of someone who was erased cannot be found in them any more.",
            },
            { value: "full", label: "In full", hint: "For those who may know everyone’s name." },
          ]}
        />
        <FieldGroup name="period" legend="From when until when?" hint="Leave both empty for everything there is.">
          <Field name="from" label="From" type="date" width="short" min={view.startedOn} max={today} optional />
          <Field name="to" label="Until" type="date" width="short" max={today} optional />
        </FieldGroup>
        <SubmitButton>Make the pack</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
