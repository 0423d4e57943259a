import type { Mark } from "@/lib/practice/schema";

/** What a role said of a priority, as others read it. */
export function saidOf(mark: Mark | undefined): string {
  if (mark === undefined) return "not said yet";
  return mark === "must-have" ? "must have it" : "could let it go";
}
