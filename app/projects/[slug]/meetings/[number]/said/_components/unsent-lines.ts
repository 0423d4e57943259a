/** A line as it waits in the browser; `refused` says why it cannot be kept as it is. */
export type Line = { key: string; text: string; whose: string; refused?: string };

/** What is kept in this browser under a name until it is sent. */
export function readLines(name: string): Line[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isLine) : [];
  } catch {
    return [];
  }
}

/** Resolves to whether it is kept: a browser may be told to keep nothing. */
export function keepLines(name: string, lines: Line[]): boolean {
  try {
    if (lines.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(lines));
    return true;
  } catch {
    return false;
  }
}

/** The line that was begun and not yet ended with Enter, as it stands in this browser. */
export function readBegun(name: string): Line | undefined {
  return readLines(begun(name))[0];
}

export function keepBegun(name: string, { text, whose }: Pick<Line, "text" | "whose">): void {
  keepLines(begun(name), text === "" ? [] : [{ key: "begun", text, whose }]);
}

const begun = (name: string) => `${name} begun`;

function isLine(kept: unknown): kept is Line {
  if (typeof kept !== "object" || kept === null) return false;
  const { key, text, whose } = kept as Partial<Line>;
  return typeof key === "string" && typeof text === "string" && typeof whose === "string";
}

/** Also where a page that came without https may not use crypto.randomUUID. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
