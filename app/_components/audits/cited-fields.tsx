import { Field } from "@/app/_ui/field";
import { FieldGroup } from "@/app/_ui/field-group";
import { Select } from "@/app/_ui/select";
import { type CitedRecord, citedKinds, citedKindWords } from "@/lib/audits/words";

const options = citedKinds.map((value) => ({ value, label: citedKindWords[value] }));

/** Which record something points at: its kind and the number that it goes by in the project. */
export function CitedFields({ record, label }: { record: CitedRecord | null; label: string }) {
  return (
    <FieldGroup name="record" legend={label}>
      <Select
        name="recordKind"
        label="Kind"
        empty="None"
        options={options}
        defaultValue={record?.kind ?? ""}
        optional
      />
      <Field
        name="recordNumber"
        label="Its number"
        hint="Such as 3, as it stands on its page."
        inputMode="numeric"
        width="short"
        defaultValue={record?.number}
        optional
      />
    </FieldGroup>
  );
}
