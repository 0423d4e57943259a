import { CitedFields } from "@/app/_components/audits/cited-fields";
import { shortNameOf, subjectsOf } from "@/app/_components/audits/subjects";
import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import type { AuditView, FindingView } from "@/lib/audits/queries";
import { findingKinds, findingKindWords } from "@/lib/audits/words";

const kinds = findingKinds.map((value) => ({ value, label: findingKindWords[value] }));

type FindingFieldsProps = { audit: AuditView; subject?: string; finding?: FindingView };

/** What a finding says; empty for a new one. */
export function FindingFields({ audit, subject, finding }: FindingFieldsProps) {
  const subjects = subjectsOf(audit).map((one) => ({
    value: one.key,
    label: one.kind === "area" ? shortNameOf(one) : `${shortNameOf(one)}: ${one.name}`,
  }));
  return (
    <>
      <Select
        name="subject"
        label="Area or statement"
        empty="Choose one"
        options={subjects}
        defaultValue={finding?.subject ?? subject ?? ""}
      />
      <Radios name="kind" label="What kind of finding this is" options={kinds} defaultValue={finding?.kind} />
      <TextArea
        name="seen"
        label="What you saw"
        hint="Plain words, of the records and not of people. Everyone at the table reads it."
        defaultValue={finding?.seen}
      />
      <CitedFields record={finding?.record ?? null} label="The record that shows it" />
      <TextArea
        name="asked"
        label="What you ask the table to do"
        hint="Something that can be done and looked at. Leave it empty for something that others can learn from."
        rows={3}
        defaultValue={finding?.asked}
      />
      <Field name="dueOn" label="By when" type="date" width="short" defaultValue={finding?.dueOn ?? undefined} />
    </>
  );
}
