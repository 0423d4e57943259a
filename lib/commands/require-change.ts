import { isDeepStrictEqual } from "node:util";
import { Refused } from "@/lib/errors";

/** Throws when a thing would be saved just as it is: the history holds what happened, and nothing did. */
export function requireChange<T extends object>(before: T, after: Partial<T>): void {
  const same = Object.entries(after).every(([part, value]) => isDeepStrictEqual(before[part as keyof T], value));
  if (same) throw new Refused(["Nothing was changed, so nothing was saved."]);
}
