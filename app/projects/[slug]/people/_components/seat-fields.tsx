import { Field } from "@/app/_ui/field";
import type { Group } from "@/app/_ui/group";
import { Radios } from "@/app/_ui/radios";
import { Seat } from "@/app/_ui/seat";
import { TextArea } from "@/app/_ui/text-area";

export function NameField({ name }: { name?: string }) {
  return (
    <Field name="name" label="Name" hint="As they like to be called here." autoComplete="off" defaultValue={name} />
  );
}

export function GroupField({ groups, group }: { groups: Group[]; group?: string }) {
  return (
    <Radios
      name="group"
      label="Group"
      hint="The person chooses. Someone can belong to more than one: the seat stands for one of them."
      defaultValue={group}
      options={groups.map(({ key, name, letter }) => ({
        value: key,
        label: (
          <span className="group-choice">
            <Seat group={key} letter={letter} state="signed" size="medium" />
            {name}
          </span>
        ),
      }))}
    />
  );
}

export function JoinedField({ joinedOn, today }: { joinedOn: string; today: string }) {
  return <Field name="joinedOn" label="Joined on" type="date" width="short" max={today} defaultValue={joinedOn} />;
}

/** What is asked of someone who is invited: they read it before they say yes. */
export function AsksField() {
  return (
    <TextArea
      name="asks"
      label="What is asked of them"
      optional
      rows={3}
      hint="For example: two hours a month until summer, paid by the hour. Everyone at the table can read this too."
    />
  );
}

export function InvitedEmailField() {
  return (
    <Field
      name="email"
      label="E-mail"
      type="email"
      width="medium"
      autoComplete="off"
      hint="Only leads and facilitators can read it. It becomes theirs when they accept."
    />
  );
}
