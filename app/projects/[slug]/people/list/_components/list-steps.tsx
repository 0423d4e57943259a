"use client";

import { FileField } from "@/app/_ui/file-field";
import { useCurrentForm } from "@/app/_ui/form-context";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { ListRead } from "@/lib/people/rules";
import { ListPreview } from "./list-preview";

type ListStepsProps = { groupNames: Record<string, string>; example: string };

/** First the list, then how it was understood: nothing is saved in between. */
export function ListSteps({ groupNames, example }: ListStepsProps) {
  const { values } = useCurrentForm();
  const look = values.look as ListRead | undefined;
  if (look) return <ListPreview key={String(values.text)} look={look} groupNames={groupNames} />;
  return (
    <>
      <TextArea
        name="text"
        label="Paste the list"
        hint={`Copy the cells from a spreadsheet, or write one person on each line: name, group, e-mail. For example: ${example}. With an e-mail address, the group can be left open.`}
        rows={8}
        autoComplete="off"
        spellCheck={false}
      />
      <FileField
        name="file"
        label="Or choose a file"
        optional
        hint="A spreadsheet saved as CSV, or a text file. Up to 200 people at once."
        accept=".csv,.txt,text/csv,text/plain"
      />
      <SubmitButton name="step" value="look" pendingWords="Reading …">
        Look at the list
      </SubmitButton>
    </>
  );
}
