import type { Line } from "./unsent-lines";

type Said = Pick<Line, "text" | "whose">;

/** The field of the words, in the browser's own form. */
export function fieldOf(form: HTMLFormElement): HTMLInputElement | null {
  const field = form.elements.namedItem("lines.0.text");
  return field instanceof HTMLInputElement ? field : null;
}

/** Puts words into the field, behind what is there, and whose they are, unless others are begun. */
export function putIn(form: HTMLFormElement, { text, whose }: Said): boolean {
  const field = fieldOf(form);
  const whoSays = form.elements.namedItem("lines.0.whose");
  if (!field) return false;
  if (field.value === "" && whoSays instanceof HTMLSelectElement) whoSays.value = whose;
  field.value = field.value === "" ? text : `${field.value} ${text}`;
  return true;
}

/** What stands in the form now. */
export function lineIn(form: HTMLFormElement): Said {
  const data = new FormData(form);
  return { text: String(data.get("lines.0.text") ?? "").trim(), whose: String(data.get("lines.0.whose") ?? "") };
}
