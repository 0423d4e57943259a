import type { ReactNode } from "react";

/** Buttons and links in a row; buttons fill the width on a phone. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
