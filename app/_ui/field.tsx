"use client";

import type { ComponentProps } from "react";
import { FieldFrame, type FieldLabels, type FieldWidth, useField } from "./field-frame";

type FieldProps = FieldLabels & { width?: FieldWidth } & Omit<ComponentProps<"input">, "name" | "width" | "className">;

/** One line of writing, with its label, hint and error. Its id is its name. */
export function Field({ name, label, hint, error, optional, width, defaultValue, type = "text", ...rest }: FieldProps) {
  const field = useField({ name, hint, error }, defaultValue);
  return (
    <FieldFrame name={name} label={label} hint={hint} error={field.error} optional={optional} width={width}>
      <input {...rest} {...field.control} type={type} defaultValue={field.value} />
    </FieldFrame>
  );
}
