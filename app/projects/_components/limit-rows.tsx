"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { RowsEditor } from "@/app/_ui/rows-editor";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { capitalised } from "@/lib/checklist/words";
import { type ConstraintKind, flexibilities, mostRows } from "@/lib/projects/brief-parts";
import { constraintKindInWords, flexibilityInWords } from "@/lib/projects/words";

type Wording = { rowName: (number: number) => string; addWords: string; hint: string; none: string };

const wordings: Record<ConstraintKind, Wording> = {
  money: {
    rowName: (number) => `limit ${number} of money`,
    addWords: "Add another limit of money",
    hint: "For example: A small budget, £45,000 for the first year.",
    none: "There is no limit of money",
  },
  time: {
    rowName: (number) => `limit ${number} of time`,
    addWords: "Add another limit of time",
    hint: "For example: Up and running in three months.",
    none: "There is no limit of time",
  },
  "fixed-point": {
    rowName: (number) => `fixed point ${number}`,
    addWords: "Add another fixed point",
    hint: "What has to be in place whatever the group decides. For example: A trained person is on call before the first group meets.",
    none: "There are no fixed points",
  },
};

const choices = flexibilities.map((value) => ({ value, label: flexibilityInWords(value) }));

/** The limits of one kind, or the answer that there are none. */
export function LimitRows({ kind }: { kind: ConstraintKind }) {
  const { rowName, addWords, hint, none } = wordings[kind];
  const name = `constraints.${kind}`;
  return (
    <div className="limits">
      <RowsEditor
        name={`${name}.rows`}
        mainField="text"
        least={1}
        most={mostRows}
        legend={constraintKindInWords(kind)}
        hint={hint}
        rowName={rowName}
        addWords={addWords}
      >
        {({ path, number }) => (
          <>
            <TextArea name={`${path}.text`} label={capitalised(rowName(number))} rows={2} />
            <Select
              name={`${path}.flexibility`}
              label={
                <>
                  Fixed, or open to discussion?<span className="visually-hidden"> ({rowName(number)})</span>
                </>
              }
              empty="Not said yet"
              options={choices}
              width="medium"
            />
          </>
        )}
      </RowsEditor>
      <Checkbox small name={`${name}.none`} value="on" label={none} />
    </div>
  );
}
