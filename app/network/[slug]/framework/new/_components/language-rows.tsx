"use client";

import { Field } from "@/app/_ui/field";
import { RowsEditor } from "@/app/_ui/rows-editor";
import { mostLanguages } from "@/lib/framework/words";

/** The languages in which the statements can be read besides English. */
export function LanguageRows() {
  return (
    <RowsEditor
      name="languages"
      mainField="code"
      least={1}
      most={mostLanguages}
      legend="Languages besides English"
      rowName={(number) => `language ${number}`}
      addWords="Add a language"
    >
      {({ path, number }) => (
        <>
          <Field
            name={`${path}.name`}
            label={`Language ${number}`}
            hint="What its speakers call it. For example: Português."
            width="medium"
            autoComplete="off"
            optional
          />
          <Field
            name={`${path}.code`}
            label={
              <>
                Code<span className="visually-hidden"> of language {number}</span>
              </>
            }
            hint="So that browsers read it out rightly. For example: pt."
            width="short"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            optional
          />
        </>
      )}
    </RowsEditor>
  );
}
