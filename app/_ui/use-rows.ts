"use client";

import { useMemo, useState } from "react";
import { useFieldArray, useForm } from "react-hook-form";
import { asText, useCurrentForm } from "./form-context";
import { type FormState, valueAt } from "./form-state";

export type RowsKept = {
  /** The name that all fields of the rows begin with: "aims". */
  name: string;
  /** The field that says whether a row was filled in: "text". */
  mainField: string;
  least: number;
  most: number;
};

/**
 * The rows of a form, in order, with the path that their field names begin with. react-hook-form keeps which row is
 * which; what is typed stays in the browser's own fields, so that a row that goes takes no other row's words along.
 */
export function useRows({ name, mainField, least, most }: RowsKept) {
  const state = useCurrentForm();
  const { control } = useForm<{ rows: object[] }>({
    defaultValues: {
      rows: Array.from({ length: rowsToBeginWith(state, { name, mainField, least, most }) }, () => ({})),
    },
  });
  const { fields, append, remove } = useFieldArray({ control, name: "rows" });
  const ids = useMemo(() => fields.map(({ id }) => id), [fields]);
  const places = usePlaces(state, ids);
  const rows = useMemo(() => ids.map((id, at) => ({ id, path: `${name}.${places[at]}` })), [ids, places, name]);
  return { rows, append: () => append({}, { shouldFocus: false }), remove: (place: number) => remove(place) };
}

/** What is recorded or was sent back, and where its last row is taken, one more to write in. */
function rowsToBeginWith({ values }: FormState, { name, mainField, least, most }: RowsKept): number {
  const given = valueAt(values, name);
  if (!Array.isArray(given)) return least;
  const lastIsTaken = asText(valueAt(given.at(-1), mainField)) !== "";
  return Math.max(least, given.length, Math.min(most, given.length + (lastIsTaken ? 1 : 0)));
}

/**
 * Each row's number in its field names. It stays while rows come and go, so that what the last answer said about a row
 * still meets that row; each new answer counts afresh, as it counted the rows that were sent.
 */
function usePlaces(state: FormState, ids: string[]): number[] {
  const [counted, setCounted] = useState({ state, ids });
  const current = counted.state === state ? counted : { state, ids };
  if (current !== counted) setCounted(current);
  return useMemo(() => {
    const places = new Map(current.ids.map((id, place) => [id, place]));
    for (const id of ids) if (!places.has(id)) places.set(id, places.size);
    return ids.map((id) => places.get(id) ?? 0);
  }, [current, ids]);
}
