"use client";

import { asText, useFormField } from "./form-context";

/** The version that the form shows. After a stale edit it is the newer one, so that saving again is meant. */
export function HiddenVersion({ version }: { version: number }) {
  const { value } = useFormField("version", version);
  return <input type="hidden" name="version" value={asText(value)} />;
}
