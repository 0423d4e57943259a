import type { ReactNode } from "react";
import { Icon } from "./icon";

/** "Saved: …". Screen readers hear it too. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="notice" role="status">
      <Icon name="tick" />
      <div>{children}</div>
    </div>
  );
}
