import { Field } from "@/app/_ui/field";
import type { Group } from "@/app/_ui/group";
import { GroupRadios } from "@/app/_ui/group-radios";
import { TextArea } from "@/app/_ui/text-area";

export function NameField({ name }: { name?: string }) {
  return (
    <Field name="name" label="Name" hint="As they like to be called here." autoComplete="off" defaultValue={name} />
  );
}

export function GroupField({ groups, group }: { groups: Group[]; group?: string }) {
  return (
    <GroupRadios
      label="Group"
      hint="The person chooses. Someone can belong to more than one: the seat stands for one of them."
      groups={groups}
      group={group}
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
