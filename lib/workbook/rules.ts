import { type Part, parts } from "./schema";

/** The parts of the course itself: the opening question is asked before them. */
export const courseParts: Part[] = parts.filter((part) => part !== "start");

export function isPart(value: string): value is Part {
  return (parts as readonly string[]).includes(value);
}

/** What comes after a part; null after the last. */
export function partAfter(part: Part): Part | null {
  return parts[parts.indexOf(part) + 1] ?? null;
}

/** What comes before a part; null before the opening question. */
export function partBefore(part: Part): Part | null {
  return parts[parts.indexOf(part) - 1] ?? null;
}

/** Where someone goes on: the first part that they have not gone through; null when none is left. */
export function partToGoOnWith(goneThrough: Partial<Record<Part, unknown>>): Part | null {
  return parts.find((part) => goneThrough[part] === undefined) ?? null;
}
