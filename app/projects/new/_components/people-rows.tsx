"use client";

import { Field } from "@/app/_ui/field";
import { FieldGroup } from "@/app/_ui/field-group";
import { RowsEditor } from "@/app/_ui/rows-editor";
import { type Choice, Select } from "@/app/_ui/select";
import { mostRows } from "@/lib/projects/brief-parts";

const roles: Choice[] = [
  { value: "member", label: "Member" },
  { value: "facilitator", label: "Facilitator" },
];

/** Who else is there from the start. */
export function PeopleRows({ groups }: { groups: { key: string; name: string }[] }) {
  const choices = groups.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <RowsEditor
      name="people"
      mainField="name"
      least={4}
      most={mostRows}
      legend="Other people"
      hint="Whoever has an e-mail address gets an invitation, and chooses their own group on joining: you can leave it open. Whoever has none gets a seat now."
      rowName={(number) => `person ${number}`}
      addWords="Add another person"
    >
      {({ path, number }) => (
        <FieldGroup name={path} legend={`Person ${number}`}>
          <Field name={`${path}.name`} label="Name" autoComplete="off" />
          <Field name={`${path}.email`} label="E-mail address" optional type="email" autoComplete="off" />
          <Select name={`${path}.group`} label="Group" empty="Choose a group" options={choices} />
          <Select name={`${path}.role`} label="Role" options={roles} />
        </FieldGroup>
      )}
    </RowsEditor>
  );
}
