"use client";

import type { ComponentProps } from "react";
import { FieldFrame, type FieldLabels, useField } from "./field-frame";

type FileFieldProps = FieldLabels & Omit<ComponentProps<"input">, "name" | "type" | "className" | "defaultValue">;

/** A file to choose. A form that comes back has to be given it again: browsers keep no file. */
export function FileField({ name, label, hint, error, optional, ...rest }: FileFieldProps) {
  const field = useField({ name, hint, error });
  return (
    <FieldFrame name={name} label={label} hint={hint} error={field.error} optional={optional}>
      <input {...rest} {...field.control} type="file" />
    </FieldFrame>
  );
}
