"use client";

import type { ComponentProps } from "react";
import { FieldFrame, type FieldLabels, useField } from "./field-frame";

type TextAreaProps = FieldLabels & Omit<ComponentProps<"textarea">, "name" | "className">;

/**
 * Room for several lines. React takes a field over with the words it was sent with, unless they are in a list: on a slow
 * phone, what someone had typed by then would be lost.
 */
export function TextArea({ name, label, hint, error, optional, defaultValue, rows = 4, ...rest }: TextAreaProps) {
  const field = useField({ name, hint, error }, defaultValue);
  return (
    <FieldFrame name={name} label={label} hint={hint} error={field.error} optional={optional}>
      <textarea {...rest} {...field.control} rows={rows} defaultValue={[field.value]} />
    </FieldFrame>
  );
}
