import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import type { NetworkView } from "@/lib/network/queries";
import { BriefSections } from "../../_components/brief-sections";
import { startProjectAction } from "../actions";
import { PeopleRows } from "./people-rows";

/** Everything a project begins with, for one network: its groups, and its calendar's today. */
export function StartForm({ network }: { network: NetworkView }) {
  const today = dayOf(new Date(), network.timeZone);
  const { groups } = network.framework;
  return (
    <ActionForm
      action={startProjectAction.bind(null, network.slug)}
      title="Start a project"
      values={{ startedOn: today }}
    >
      <Record name="1. What it is about">
        <Field
          name="title"
          label="Title"
          hint="Short and plain. For example: Support programme for people affected by eating disorders."
        />
        <Field
          name="startedOn"
          label="Started on"
          hint="Today or an earlier day."
          type="date"
          width="short"
          max={today}
        />
      </Record>
      <Record name="2. You" note="You become the project’s lead. You can hand that on later.">
        <Radios
          name="ownGroup"
          label="Which group are you from?"
          options={groups.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </Record>
      <Record
        name="3. Who else is there from the start"
        note="It is fine to begin with a few, or with nobody else. You can invite and seat people at any time."
      >
        <PeopleRows groups={groups} />
      </Record>
      <BriefSections first={4} />
      <Record name="7. Start">
        <p className="prose">Nothing here is final. The brief can be changed until the group agrees it.</p>
        <Actions>
          <SubmitButton pendingWords="Starting …">Start the project</SubmitButton>
        </Actions>
      </Record>
    </ActionForm>
  );
}
