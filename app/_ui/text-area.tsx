"use client";

import { type ComponentProps, useState } from "react";
import { FieldFrame, type FieldLabels, useField } from "./field-frame";

type TextAreaProps = FieldLabels & Omit<ComponentProps<"textarea">, "name" | "className">;

/** Room for several lines. */
export function TextArea({ name, label, hint, error, optional, defaultValue, rows = 4, ...rest }: TextAreaProps) {
  const field = useField({ name, hint, error }, defaultValue);
  useState(() => keepAsTyped(name));
  return (
    <FieldFrame name={name} label={label} hint={hint} error={field.error} optional={optional}>
      {/* Words in a list are not written over those that were typed. */}
      <textarea {...rest} {...field.control} rows={rows} defaultValue={[field.value]} />
    </FieldFrame>
  );
}

/**
 * React writes what a field was sent with into it again when it takes it over: on a slow phone, the caret would jump. In a
 * field that was written into it stays; so what stands in it is written there just before.
 */
function keepAsTyped(id: string): void {
  if (typeof document === "undefined") return;
  const field = document.getElementById(id);
  if (field instanceof HTMLTextAreaElement) field.value = `${field.value}`;
}
