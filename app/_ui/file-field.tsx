"use client";

import type { ComponentProps } from "react";
import { FieldFrame, type FieldLabels, useField } from "./field-frame";
import { useCurrentForm } from "./form-context";

type FileFieldProps = FieldLabels & { hint?: string } & Omit<
    ComponentProps<"input">,
    "name" | "type" | "className" | "defaultValue"
  >;

const again = "If you had chosen a file, look whether it is still here.";

/** A file to choose. A form that comes back without JavaScript has to be given it again: browsers keep no file. */
export function FileField({ name, label, hint, error, optional, ...rest }: FileFieldProps) {
  const cameBack = useCurrentForm().problems.length > 0;
  const shownHint = cameBack ? [hint, again].filter(Boolean).join(" ") : hint;
  const field = useField({ name, hint: shownHint, error });
  return (
    <FieldFrame name={name} label={label} hint={shownHint} error={field.error} optional={optional}>
      <input {...rest} {...field.control} type="file" />
    </FieldFrame>
  );
}
