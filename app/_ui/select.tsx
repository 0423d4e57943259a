"use client";

import type { ComponentProps } from "react";
import type { FieldLabels, FieldWidth } from "./field";
import { describedBy, ErrorLine, Hint, Optional } from "./field-parts";
import { asText, useFormField } from "./form-context";

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
  const field = useFormField(name, defaultValue);
  const wrong = error ?? field.error;
  const chosen = asText(field.value);
  return (
    <div className={width ? `field field--${width}` : "field"}>
      <label htmlFor={name}>
        {label}
        <Optional optional={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <ErrorLine name={name} error={wrong} />
      <select
        key={chosen}
        {...rest}
        id={name}
        name={name}
        defaultValue={chosen}
        aria-describedby={describedBy(name, hint, wrong)}
        aria-invalid={wrong ? true : undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
