"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";
import { FieldGroup } from "./field-group";
import { Icon } from "./icon";
import { type RowsKept, useRows } from "./use-rows";

/** `path` begins the names of the row's fields; `number` counts the rows as people see them. */
type Row = { path: string; number: number };

type RowsEditorProps = RowsKept & {
  legend: ReactNode;
  hint?: ReactNode;
  /** "aim 2": what its button removes. */
  rowName: (number: number) => string;
  /** "Add another aim" */
  addWords: string;
  children: (row: Row) => ReactNode;
};

/** A list of rows that can grow and shrink; without JavaScript a set number of rows. Empty rows are dropped when read. */
export function RowsEditor({ legend, hint, rowName, addWords, children, ...kept }: RowsEditorProps) {
  const { rows, append, remove } = useRows(kept);
  const { pending } = useFormStatus();
  const row = useFocusAfter(rows);
  const focusOn = (place: number) => {
    row.current = place;
  };
  const add = () => {
    if (pending) return;
    append();
    focusOn(rows.length);
  };
  const takeAway = (place: number) => {
    if (pending) return;
    remove(place);
    focusOn(Math.min(place, rows.length - 2));
  };
  return (
    <FieldGroup name={kept.name} legend={legend} hint={hint}>
      <ol className="rows">
        {rows.map(({ id, path }, place) => (
          <li className="rows__row" key={id} id={rowId(path)}>
            <div className="rows__fields">{children({ path, number: place + 1 })}</div>
            {rows.length > 1 && (
              <Button small quiet onClick={() => takeAway(place)}>
                <Icon name="cross" />
                Remove<span className="visually-hidden"> {rowName(place + 1)}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      {rows.length < kept.most && (
        <div className="rows__add">
          <Button small quiet onClick={add}>
            <Icon name="plus" />
            {addWords}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}

const rowId = (path: string): string => `${path}-row`;

/** After a row came or went, the focus moves into the row at the place that is set here. */
function useFocusAfter(rows: { path: string }[]) {
  const place = useRef<number | null>(null);
  useEffect(() => {
    const path = place.current === null ? undefined : rows[place.current]?.path;
    place.current = null;
    if (path === undefined) return;
    const first = document
      .getElementById(rowId(path))
      ?.querySelector<HTMLElement>("textarea, input:not([type=hidden])");
    first?.focus();
  }, [rows]);
  return place;
}
