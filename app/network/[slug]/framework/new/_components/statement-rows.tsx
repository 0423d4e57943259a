"use client";

import { useCurrentForm } from "@/app/_ui/form-context";
import { HiddenField } from "@/app/_ui/hidden-field";
import { RowsEditor } from "@/app/_ui/rows-editor";
import { TextArea } from "@/app/_ui/text-area";
import { mostStatements } from "@/lib/framework/words";
import { languagesIn } from "./languages-in";

/** Each statement with its words in Easy Read and in every language that the form names. */
export function StatementRows() {
  const languages = languagesIn(useCurrentForm().values);
  return (
    <RowsEditor
      name="statements"
      mainField="text"
      least={1}
      most={mostStatements}
      legend="What everyone at a table answers for"
      hint="In Easy Read, a sentence has 15 words at most."
      rowName={(number) => `statement ${number}`}
      addWords="Add a statement"
    >
      {({ path, number }) => (
        <>
          <HiddenField name={`${path}.id`} />
          <TextArea name={`${path}.text`} label={`Statement ${number}`} rows={2} />
          <TextArea name={`${path}.easyRead`} label={`Statement ${number} in Easy Read`} rows={2} optional />
          {languages.map(({ code, name }) => (
            <TextArea
              key={code}
              name={`${path}.in.${code}`}
              label={`Statement ${number} in ${name}`}
              lang={code}
              dir="auto"
              rows={2}
            />
          ))}
        </>
      )}
    </RowsEditor>
  );
}
