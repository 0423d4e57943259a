import type { FormEvent } from "react";
import { Button } from "./button";
import { Checkbox } from "./checkbox";

type ColumnFormProps = {
  home: string;
  /** What else the address says. */
  kept: [name: string, value: string][];
  columns: { value: string; label: string; shown: boolean }[];
  /** Where scripts run: a column was chosen, or is not any more. */
  onChange?: (event: FormEvent<HTMLFormElement>) => void;
};

/** The choice of a table's columns. "title" stands for the one that is always there: so that an address can say that no other is. */
export function ColumnForm({ home, kept, columns, onChange }: ColumnFormProps) {
  return (
    <details className="column-choice no-print">
      <summary>Choose columns</summary>
      <form action={home} method="get" onChange={onChange} aria-label="Columns of the table">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="columns" value="title" />
        {columns.map(({ value, label, shown }) => (
          <Checkbox
            key={value}
            small
            id={`column-${value}`}
            name="columns"
            value={value}
            label={label}
            defaultChecked={shown}
          />
        ))}
        <Button quiet small type="submit">
          Show these columns
        </Button>
      </form>
    </details>
  );
}
