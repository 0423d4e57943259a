"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FieldGroup } from "@/app/_ui/field-group";
import { RowsEditor } from "@/app/_ui/rows-editor";
import { mostGroups } from "@/lib/framework/words";

const parts = [
  ["name", "Name", "For example: Young people."],
  ["inSentence", "Name inside a sentence", "For example: young people."],
  ["one", "What one person is called", "For example: young person."],
  ["several", "What several are called", "For example: young people."],
] as const;

/** Groups that are to be at the table from now on, besides those that are there. */
export function GroupRows() {
  return (
    <RowsEditor
      name="groups"
      mainField="name"
      least={1}
      most={mostGroups}
      legend="Groups to add"
      rowName={(number) => `group ${number}`}
      addWords="Add a group"
    >
      {({ path, number }) => (
        <FieldGroup name={path} legend={`New group ${number}`} hint="Leave it empty if no group is to come.">
          {parts.map(([part, label, hint]) => (
            <Field key={part} name={`${path}.${part}`} label={label} hint={hint} autoComplete="off" optional />
          ))}
          <Field
            name={`${path}.letter`}
            label="Letter"
            hint="One that no other group has. It stands in the group’s seats."
            width="short"
            autoComplete="off"
            optional
          />
          <Checkbox
            small
            name={`${path}.firstHand`}
            value="on"
            label="Its people know the service from their own life"
          />
        </FieldGroup>
      )}
    </RowsEditor>
  );
}
