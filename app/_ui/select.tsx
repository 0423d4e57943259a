"use client";

import type { ComponentProps } from "react";
import { FieldFrame, type FieldLabels, type FieldWidth, useField } from "./field-frame";

export type Choice = { value: string; label: string };

type SelectProps = FieldLabels & { options: Choice[]; empty?: string; width?: FieldWidth } & Omit<
    ComponentProps<"select">,
    "name" | "className" | "children"
  >;

/** A list to choose one from. `empty` is the first line's words while nothing is chosen. */
export function Select({
  name,
  label,
  hint,
  error,
  optional,
  options,
  empty,
  width,
  defaultValue,
  ...rest
}: SelectProps) {
  const field = useField({ name, hint, error }, defaultValue);
  return (
    <FieldFrame name={name} label={label} hint={hint} error={field.error} optional={optional} width={width}>
      <select key={field.value} {...rest} {...field.control} defaultValue={field.value}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
