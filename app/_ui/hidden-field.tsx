"use client";

import { asText, useFormField } from "./form-context";

/** A value that the form carries along unseen, such as the version of what is being edited. */
export function HiddenField({ name }: { name: string }) {
  const { value } = useFormField(name);
  return <input type="hidden" name={name} value={asText(value)} />;
}
