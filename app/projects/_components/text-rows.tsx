"use client";

import { HiddenField } from "@/app/_ui/hidden-field";
import { RowsEditor } from "@/app/_ui/rows-editor";
import { TextArea } from "@/app/_ui/text-area";
import { capitalised } from "@/lib/checklist/words";
import { mostRows } from "@/lib/projects/brief-parts";

type TextRowsProps = {
  name: string;
  legend: string;
  hint: string;
  rowName: (number: number) => string;
  addWords: string;
  least: number;
  /** True when each row has an id to keep through every rewording. */
  withId?: boolean;
};

/** Rows of one text each. */
export function TextRows({ withId, ...rows }: TextRowsProps) {
  return (
    <RowsEditor {...rows} mainField="text" most={mostRows}>
      {({ path, number }) => (
        <>
          {withId && <HiddenField name={`${path}.id`} />}
          <TextArea name={`${path}.text`} label={capitalised(rows.rowName(number))} rows={2} />
        </>
      )}
    </RowsEditor>
  );
}
