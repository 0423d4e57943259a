"use client";

import { asText, useFormField } from "./form-context";

/** The version that the form shows. After a stale edit it is the newer one, so that saving again is meant. */
export function HiddenVersion({ version, name = "version" }: { version: number; name?: string }) {
  const { value } = useFormField(name, version);
  return <input type="hidden" name={name} value={asText(value)} />;
}
