import { asText } from "@/app/_ui/form-context";
import { valueAt } from "@/app/_ui/form-state";

/** The languages that a form names with a code that can be one, each once. A nameless one goes by its code. */
export function languagesIn(values: unknown): { code: string; name: string }[] {
  const rows = valueAt(values, "languages");
  if (!Array.isArray(rows)) return [];
  const named = new Map<string, string>();
  for (const row of rows) {
    const code = asText(valueAt(row, "code")).trim();
    if (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code)) named.set(code, asText(valueAt(row, "name")).trim() || code);
  }
  return [...named].map(([code, name]) => ({ code, name }));
}
