"use client";

import type { FormEvent } from "react";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { type Column, columnsBeside, columnWords } from "./register-words";

type ColumnChoiceProps = {
  columns: Column[];
  home: string;
  kept: [name: string, value: string][];
  onChoose: (columns: Column[], address: string) => void;
};

/** Which columns are shown: at once where scripts run, with the button where they do not. */
export function ColumnChoice({ columns, home, kept, onChoose }: ColumnChoiceProps) {
  function choose({ currentTarget }: FormEvent<HTMLFormElement>): void {
    const chosen = new FormData(currentTarget);
    const search = new URLSearchParams([...chosen].map(([name, value]) => [name, String(value)]));
    onChoose(
      columnsBeside.filter((column) => chosen.getAll("columns").includes(column)),
      `${home}?${search}`,
    );
  }

  return (
    <details className="column-choice no-print">
      <summary>Choose columns</summary>
      <form action={home} method="get" onChange={choose} aria-label="Columns of the table">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="columns" value="title" />
        {columnsBeside.map((column) => (
          <Checkbox
            key={column}
            small
            id={`column-${column}`}
            name="columns"
            value={column}
            label={columnWords[column]}
            defaultChecked={columns.includes(column)}
          />
        ))}
        <Button quiet small type="submit">
          Show these columns
        </Button>
      </form>
    </details>
  );
}
