import type { Feeling } from "@/lib/pulse/schema";

/** How it feels as a shape beside its words: a full, a half and an empty disc. */
export function FeelingMark({ feeling }: { feeling: Feeling }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
      {feeling === "mostly-yes" && <circle cx="9" cy="9" r="7" fill="currentColor" />}
      {feeling === "mixed" && <path d="M9 2a7 7 0 0 1 0 14Z" fill="currentColor" />}
    </svg>
  );
}
