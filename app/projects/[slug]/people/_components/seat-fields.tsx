import { Field } from "@/app/_ui/field";
import type { Group } from "@/app/_ui/group";
import { Radios } from "@/app/_ui/radios";
import { Seat } from "@/app/_ui/seat";

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

const noEmail = "No e-mail is fine: someone at the table can write down what the person says, and help them sign.";

export function EmailField() {
  return (
    <Field
      name="email"
      label="E-mail"
      optional
      type="email"
      width="medium"
      autoComplete="off"
      hint={`With it the person can sign in alone. ${noEmail} Only the person, the lead and the facilitators can read it.`}
    />
  );
}
