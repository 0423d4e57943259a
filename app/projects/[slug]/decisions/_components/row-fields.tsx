"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { RowsEditor } from "@/app/_ui/rows-editor";
import { TextArea } from "@/app/_ui/text-area";
import { mostAddresses, mostOptions } from "@/lib/decisions/words";

/** The ways that were open, and which of them was taken. */
export function OptionRows() {
  return (
    <RowsEditor
      name="options"
      mainField="text"
      least={3}
      most={mostOptions}
      legend="Which ways were open?"
      hint="Two or more. Doing nothing can be one. Tick the one that was chosen. In “For and against”, begin a line with + or with -. Empty rows are left out."
      rowName={(number) => `way ${number}`}
      addWords="Add another way"
    >
      {({ path, number }) => (
        <>
          <Field name={`${path}.text`} label={`Way ${number}`} autoComplete="off" />
          <TextArea
            name={`${path}.note`}
            label={
              <>
                For and against<span className="visually-hidden"> way {number}</span>
              </>
            }
            optional
            rows={2}
          />
          <Checkbox
            small
            name={`${path}.chosen`}
            value="on"
            label={
              <>
                This was chosen<span className="visually-hidden">: way {number}</span>
              </>
            }
          />
        </>
      )}
    </RowsEditor>
  );
}

/** What can be read about it on the web. */
export function AddressRows() {
  return (
    <RowsEditor
      name="addresses"
      mainField="text"
      least={2}
      most={mostAddresses}
      legend="What can be read about it"
      hint="Its name, and where it is on the web. Empty rows are left out. Files can be added afterwards."
      rowName={(number) => `address ${number}`}
      addWords="Add another address"
    >
      {({ path, number }) => (
        <>
          <Field name={`${path}.text`} label={`Name ${number}`} autoComplete="off" />
          <Field name={`${path}.link`} label={`Address ${number}`} type="url" autoComplete="off" />
        </>
      )}
    </RowsEditor>
  );
}
