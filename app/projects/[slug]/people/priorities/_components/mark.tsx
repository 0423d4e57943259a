import type { ReactNode } from "react";

type Kind = "shares" | "pulls-apart" | "nothing";

/** Arrows that meet, arrows that part, or a dash: a shape beside words, never alone. */
export function Mark({ kind, children }: { kind: Kind; children: ReactNode }) {
  return (
    <span className={`sits sits--${kind}`}>
      <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false">
        <path d={drawings[kind]} />
      </svg>
      <span>{children}</span>
    </span>
  );
}

const drawings: Record<Kind, string> = {
  shares: "M2 10h9M7.5 5.5 12 10l-4.5 4.5M26 10h-9M20.5 5.5 16 10l4.5 4.5",
  "pulls-apart": "M12 10H3M7 5.5 2.5 10 7 14.5M16 10h9M21 5.5 25.5 10 21 14.5",
  nothing: "M10.5 10h7",
};
