"use client";

import type { FormEvent } from "react";
import { ColumnForm } from "@/app/_ui/column-form";
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

  const offered = columnsBeside.map((column) => ({
    value: column,
    label: columnWords[column],
    shown: columns.includes(column),
  }));
  return <ColumnForm home={home} kept={kept} columns={offered} onChange={choose} />;
}
