/** What was typed in the other step of the form, sent along unseen under the names that it was typed under. */
export function CarriedValues({ values }: { values: object }) {
  return textsIn(values).map(([name, text]) => <input key={name} type="hidden" name={name} value={text} />);
}

function textsIn(value: unknown, path: string[] = []): [name: string, text: string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([part, inner]) => textsIn(inner, [...path, part]));
}
